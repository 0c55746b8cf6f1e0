// SPDX-License-Identifier: Apache-2.0
package org.hearsay.app;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.app.text.DecisionText;
import org.hearsay.archive.Archive;
import org.hearsay.archive.account.SystemUser;
import org.hearsay.archive.store.Comparisons;
import org.hearsay.archive.store.StoredDecision;
import org.hearsay.lexicon.Lexicons;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code hearsay story}: the comparison of a story of the archive, and what belongs to it. */
@Command(name = "story")
final class StoryCommand extends ArchiveCommand {
    @Parameters(index = "0", paramLabel = "NUMBER", description = "The story's number; hearsay stories lists them.")
    private long story;

    @Option(names = "--merge", paramLabel = "NUMBER", description = "This other story is the same: make both one.")
    private @Nullable Long merged;

    @Option(
            names = "--split",
            paramLabel = "ARTICLE",
            split = ",",
            description = "These articles, by number, cover another happening: make a story of them.")
    private List<Long> articles = new ArrayList<>();

    @Option(names = "--undo", paramLabel = "DECISION", description = "Undo this decision about it, by number.")
    private @Nullable Long undone;

    @Mixin
    private final ComparisonOutput output = new ComparisonOutput();

    StoryCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    int status(Archive archive, StandardOutput out) throws IOException, OutputFile.OutputException {
        List<StoredDecision> decisions = archive.stories().decisions(story);
        if (undone != null) {
            boolean known = decisions.stream().anyMatch(d -> d.id() == undone);
            return undone(archive, known, undone, "story " + story);
        }
        if (merged != null) {
            archive.stories().merge(story, merged, SystemUser.name());
            say("story " + merged + " is " + story + " now");
        }
        if (!articles.isEmpty()) {
            say("story " + archive.stories().split(story, articles, SystemUser.name()) + " was made of them");
        }
        if (merged != null || !articles.isEmpty()) {
            return ExitStatus.FOUND;
        }
        output.begin();
        Comparisons.Compared compared =
                archive.comparisons(Lexicons.shipped()).of(story).orElse(null);
        if (compared == null) {
            say("no story " + story + "; hearsay stories lists them");
            return ExitStatus.NOTHING_FOUND;
        }
        decisions.forEach(decision -> say(DecisionText.line(decision)));
        return output.show(
                compared.comparison(),
                compared.versions().size(),
                false,
                out,
                paper(out),
                new Messages(surroundings.err(), false));
    }
}
