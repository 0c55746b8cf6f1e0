// SPDX-License-Identifier: Apache-2.0
package org.hearsay.app;

import java.util.Map;
import org.hearsay.archive.search.Facet;
import org.hearsay.archive.search.SearchRequest;
import org.hearsay.record.JsonLine;
import org.hearsay.statement.Act;
import org.hearsay.statement.Kind;
import org.hearsay.statement.Reality;
import org.hearsay.statement.Stance;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that say what of an archive is meant. */
final class Filters {
    @Option(names = "--statements", description = "Search what was said, not whole articles.")
    private boolean statements;

    @Option(
            names = "--speaker",
            paramLabel = "NAME",
            description = "Who said it: words of the name, in any spelling known.")
    private @Nullable String speaker;

    @Option(names = "--affiliation", paramLabel = "NAME", description = "Whom the speaker belongs to.")
    private @Nullable String affiliation;

    @Option(
            names = "--outlet",
            paramLabel = "NAME",
            description = "Who published it: words of the name, or the domain.")
    private @Nullable String outlet;

    @Option(names = "--kind", paramLabel = "KIND", description = "${COMPLETION-CANDIDATES}")
    private @Nullable Kind kind;

    @Option(names = "--act", paramLabel = "ACT", description = "${COMPLETION-CANDIDATES}")
    private @Nullable Act act;

    @Option(names = "--reality", paramLabel = "REALITY", description = "${COMPLETION-CANDIDATES}")
    private @Nullable Reality reality;

    @Option(names = "--stance", paramLabel = "STANCE", description = "What the cue shows: ${COMPLETION-CANDIDATES}")
    private @Nullable Stance stance;

    @Option(
            names = "--since",
            paramLabel = "DAY",
            description = "Published on this day or later: 2024-03-14, 2024-03, 2024.")
    private @Nullable String since;

    @Option(names = "--until", paramLabel = "DAY", description = "Published on this day or earlier.")
    private @Nullable String until;

    @Option(names = "--label", paramLabel = "WORDS", description = "Articles that call somebody or something so.")
    private @Nullable String label;

    @Option(
            names = "--story",
            paramLabel = "NUMBER",
            description = "Articles of one story; hearsay stories lists them.")
    private @Nullable Long story;

    @Option(names = "--every-version", description = "Older versions of articles too.")
    private boolean everyVersion;

    @Option(names = "--by-date", description = "The newest first; else the best match first.")
    private boolean byDate;

    /**
     * The search with these filters.
     *
     * @param words what is sought; empty: all that the filters let pass
     * @param limit at most so many; 0: all
     */
    SearchRequest request(String words, int limit) {
        return new SearchRequest(words, statements, Map.of(), everyVersion, byDate, limit)
                .with(Facet.SPEAKER, speaker)
                .with(Facet.AFFILIATION, affiliation)
                .with(Facet.OUTLET, outlet)
                .with(Facet.KIND, name(kind))
                .with(Facet.ACT, name(act))
                .with(Facet.REALITY, name(reality))
                .with(Facet.STANCE, name(stance))
                .with(Facet.SINCE, since)
                .with(Facet.UNTIL, until)
                .with(Facet.LABEL, label)
                .with(Facet.STORY, story == null ? null : Long.toString(story));
    }

    private static @Nullable String name(@Nullable Enum<?> constant) {
        return constant == null ? null : JsonLine.name(constant);
    }
}
