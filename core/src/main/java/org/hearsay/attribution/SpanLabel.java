// SPDX-License-Identifier: Apache-2.0
package org.hearsay.attribution;

import java.util.List;
import org.hearsay.article.Span;
import org.hearsay.attribution.rule.Labelled;

/** What a unit is to a cue. */
enum SpanLabel {
    NONE,
    SOURCE,
    CUE,
    CONTENT;

    /** What a stretch is to a cue whose words are known: of two that claim it, the one that claims more of it. */
    static SpanLabel of(Span unit, Labelled labelled) {
        List<Span> source = labelled.source() == null ? List.of() : List.of(labelled.source());
        List<Span> cue = labelled.cue() == null ? List.of() : List.of(labelled.cue());
        return of(unit, source, cue, labelled.content());
    }

    /** What a stretch is to a cue whose words are known. */
    static SpanLabel of(Span unit, List<Span> source, List<Span> cue, List<Span> content) {
        int none = unit.length();
        int[] shares = {0, share(unit, source), share(unit, cue), share(unit, content)};
        int best = 0;
        for (int i = 1; i < shares.length; i++) {
            none -= shares[i];
            best = shares[i] > shares[best] ? i : best;
        }
        return none > shares[best] ? NONE : values()[best];
    }

    private static int share(Span unit, List<Span> spans) {
        return spans.stream().mapToInt(unit::overlap).sum();
    }
}
