// SPDX-License-Identifier: Apache-2.0
package org.hearsay.app;

import java.io.IOException;
import java.util.List;
import org.hearsay.Reading;
import org.hearsay.archive.Archive;
import org.hearsay.archive.store.StoredVersion;
import org.hearsay.comparison.Comparison;
import org.hearsay.comparison.story.Comparer;
import org.hearsay.lexicon.Lexicons;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code hearsay story}: the comparison of a story of the archive. */
@Command(name = "story")
final class StoryCommand extends ArchiveCommand {
    @Parameters(index = "0", paramLabel = "NUMBER", description = "The story's number; hearsay stories lists them.")
    private long story;

    @Mixin
    private final ComparisonOutput output = new ComparisonOutput();

    StoryCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    int status(Archive archive, StandardOutput out) throws IOException, OutputFile.OutputException {
        List<Reading> readings =
                archive.ofStory(story).stream().map(StoredVersion::reading).toList();
        if (readings.isEmpty()) {
            say("no story " + story + "; hearsay stories lists them");
            return ExitStatus.NOTHING_FOUND;
        }
        output.begin();
        Comparison comparison = new Comparer(Lexicons.shipped()).compareStory("t" + story, readings, null);
        return output.show(
                comparison, readings.size(), false, out, paper(out), new Messages(surroundings.err(), false));
    }
}
