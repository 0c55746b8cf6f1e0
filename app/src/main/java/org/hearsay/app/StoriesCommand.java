// SPDX-License-Identifier: Apache-2.0
package org.hearsay.app;

import java.io.IOException;
import java.util.List;
import org.hearsay.app.text.StoryList;
import org.hearsay.archive.Archive;
import org.hearsay.archive.store.StoredStory;
import org.hearsay.archive.store.StoryJson;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code hearsay stories}: what the archive's articles are about. */
@Command(name = "stories")
final class StoriesCommand extends ArchiveCommand {
    @Option(
            names = "--since",
            paramLabel = "DAY",
            description = "Stories that go on on this day or later: 2024-03-14, 2024-03.")
    private @Nullable String since;

    @Option(names = "--until", paramLabel = "DAY", description = "Stories that begin on this day or earlier.")
    private @Nullable String until;

    @Option(
            names = "--least",
            paramLabel = "N",
            description = "Stories with so many articles, copies not counted; by default 1.")
    private int least = 1;

    @Option(names = "--limit", paramLabel = "N", description = "At most so many; 0 for all. By default 30.")
    private int limit = 30;

    @Option(names = "--json", description = "Print each as JSON, one line.")
    private boolean json;

    StoriesCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    int status(Archive archive, StandardOutput out) throws IOException {
        List<StoredStory> stories = archive.stories().list(since, until, least, limit == 0 ? 0 : limit + 1);
        boolean more = limit > 0 && stories.size() > limit;
        List<StoredStory> shown = more ? stories.subList(0, limit) : stories;
        if (json) {
            for (StoredStory story : shown) {
                out.append(StoryJson.of(story).toString()).append('\n');
            }
        } else {
            new StoryList(paper(out)).write(shown);
        }
        if (shown.isEmpty()) {
            say("no stories; hearsay add SOURCE... brings articles");
        } else if (more) {
            say("the first " + limit + " are shown; for all: --limit 0");
        }
        return shown.isEmpty() ? ExitStatus.NOTHING_FOUND : ExitStatus.FOUND;
    }
}
