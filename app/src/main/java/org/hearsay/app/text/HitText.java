// SPDX-License-Identifier: Apache-2.0
package org.hearsay.app.text;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.archive.search.Hit;
import org.hearsay.archive.search.Snippet;
import org.hearsay.article.Span;

/** What a search found, for people: who published it and when, what was said by whom, and where it stands. */
public final class HitText {
    private static final String INDENT = "  ";

    private final Paper paper;

    public HitText(Paper paper) {
        this.paper = paper;
    }

    /** Writes them in their order. */
    public void write(List<Hit> hits) throws IOException {
        for (Hit hit : hits) {
            paper.line(head(hit), Style.BOLD);
            Hit.Said said = hit.said();
            if (said != null) {
                paper.wrapped(INDENT, List.of(new Run(who(said), Style.DIM)));
            }
            paper.wrapped(INDENT, runs(hit.snippet()));
            paper.wrapped(INDENT, List.of(new Run(Harmless.line(hit.address() + versionNote(hit)), Style.DIM)));
            paper.blank();
        }
    }

    private static String head(Hit hit) {
        String published = hit.published() == null ? hit.day() : hit.published().replace('T', ' ');
        return Harmless.line(Stream.of(hit.outlet(), published, hit.headline())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", ")));
    }

    private static String versionNote(Hit hit) {
        return hit.version() == 1 ? "" : "  version " + hit.version();
    }

    private static String who(Hit.Said said) {
        String speaker = said.speaker() == null ? "unknown" : said.speaker();
        String belongs = said.affiliation() == null ? "" : " (" + said.affiliation() + ")";
        String source =
                said.source() == null || said.source().equals(said.speaker()) ? "" : ", here “" + said.source() + "”";
        String cue = said.cue() == null ? "" : ", cue “" + said.cue() + "”";
        return Harmless.line(speaker + belongs + source + cue + ", " + said.kind());
    }

    private static List<Run> runs(Snippet snippet) {
        List<Run> runs = new ArrayList<>();
        int from = 0;
        for (Span mark : snippet.marks()) {
            runs.add(Run.plain(Harmless.of(snippet.text().substring(from, mark.start()))));
            runs.add(new Run(Harmless.of(mark.in(snippet.text())), Style.BOLD.underlined()));
            from = mark.end();
        }
        runs.add(Run.plain(Harmless.of(snippet.text().substring(from))));
        return runs;
    }
}
