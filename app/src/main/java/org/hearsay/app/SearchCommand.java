// SPDX-License-Identifier: Apache-2.0
package org.hearsay.app;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.app.text.HitText;
import org.hearsay.archive.Archive;
import org.hearsay.archive.search.Hit;
import org.hearsay.archive.search.HitJson;
import org.hearsay.archive.search.SearchRequest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code hearsay search}. */
@Command(name = "search")
final class SearchCommand extends ArchiveCommand {
    @Parameters(
            arity = "0..*",
            paramLabel = "WORDS",
            description = "Words that must all be there; \"phrases\" in quotation marks of any shape; begin* for what"
                    + " begins so; -word for what must not be there. None: all that the filters let pass.")
    private List<String> words = new ArrayList<>();

    @Mixin
    private final Filters filters = new Filters();

    @Option(names = "--limit", paramLabel = "N", description = "At most so many; 0 for all. By default 20.")
    private int limit = 20;

    @Option(names = "--json", description = "Print each as JSON, one line.")
    private boolean json;

    SearchCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    int status(Archive archive, StandardOutput out) throws IOException {
        SearchRequest request = filters.request(String.join(" ", words), limit == 0 ? 0 : limit + 1);
        List<Hit> hits = archive.search(request);
        boolean more = limit > 0 && hits.size() > limit;
        List<Hit> shown = more ? hits.subList(0, limit) : hits;
        if (json) {
            for (Hit hit : shown) {
                out.append(HitJson.line(hit)).append('\n');
            }
        } else {
            new HitText(paper(out)).write(shown);
        }
        if (shown.isEmpty()) {
            say("nothing found; words match as they are written, begin* also finds what begins so");
        } else if (more) {
            say("the first " + limit + " are shown; for all: --limit 0");
        }
        return shown.isEmpty() ? ExitStatus.NOTHING_FOUND : ExitStatus.FOUND;
    }
}
