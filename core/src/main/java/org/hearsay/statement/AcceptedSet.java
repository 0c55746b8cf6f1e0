// SPDX-License-Identifier: Apache-2.0
package org.hearsay.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.hearsay.article.Span;

/**
 * The third step: which of the labelled candidates are statements. A statement inside the content of another is kept as
 * nested; of two that claim the same words from outside, the surer one is kept.
 */
final class AcceptedSet {
    /** Below this, what the lexicon calls a cue mostly is none. */
    private static final double LEAST_WEIGHT = 0.4;

    /** Quoted words in its content make a cue surer. */
    private static final double QUOTED = 0.2;

    private static final String CLAUSE = "cue with (clause|following clause|that|wh.*|how|infinitive)";

    /** Order of the text; of two that share their source, the one whose cue comes first. */
    static final Comparator<Labelled> ORDER = Comparator.comparingInt(AcceptedSet::start)
            .thenComparing(l -> l.cue() == null ? 0 : l.cue().start());

    private static final double SAME = 0.5;

    /** The accepted ones, in order of the text. */
    List<Labelled> of(List<Labelled> labelled, QuotedText text) {
        List<Labelled> candidates = labelled.stream()
                .filter(l -> l.weight() + (holdsQuotation(l, text) ? QUOTED : 0) >= LEAST_WEIGHT)
                .filter(l -> !isQuoted(l, text) || isToldInside(l, text))
                .map(l -> trimmed(l, text))
                .filter(l -> l.bare() || !l.content().isEmpty())
                .sorted(Comparator.comparingDouble(AcceptedSet::rank).reversed())
                .toList();
        List<Labelled> accepted = new ArrayList<>();
        for (Labelled candidate : candidates) {
            if (accepted.stream().noneMatch(a -> rivals(a, candidate))) {
                accepted.add(candidate);
            }
        }
        accepted.sort(ORDER);
        return accepted;
    }

    private static boolean isQuoted(Labelled labelled, QuotedText text) {
        return labelled.cue() != null
                && text.quotationAt(labelled.cue().start()).isPresent();
    }

    /** Inside a quotation verbs of thinking are hardly ever cues, and a statement never leaves the quotation. */
    private static boolean isToldInside(Labelled labelled, QuotedText text) {
        CueCandidate candidate = labelled.candidate();
        Quotation quotation =
                text.quotationAt(Objects.requireNonNull(labelled.cue()).start()).orElseThrow();
        return candidate != null
                && candidate.entry().act() == Act.SPEECH
                && labelled.by().matches(CLAUSE)
                && labelled.content().stream()
                        .allMatch(c -> quotation.start() <= c.start() && c.end() <= quotation.end());
    }

    private static boolean holdsQuotation(Labelled labelled, QuotedText text) {
        return labelled.content().stream()
                .anyMatch(c -> text.quotationsIn(c).stream().anyMatch(q -> c.contains(q.span())));
    }

    private static int start(Labelled labelled) {
        int start = labelled.content().isEmpty()
                ? Integer.MAX_VALUE
                : labelled.content().getFirst().start();
        for (Span span : new Span[] {labelled.cue(), labelled.source()}) {
            start = span == null ? start : Math.min(start, span.start());
        }
        return start;
    }

    private static double rank(Labelled labelled) {
        return labelled.weight() + (labelled.by().contains("quotation") ? 1 : 0) - (labelled.bare() ? 1 : 0);
    }

    /** Whether two claim the same words, neither inside the other's content. */
    private static boolean rivals(Labelled a, Labelled b) {
        if (a.cue() != null && b.cue() != null && a.cue().overlaps(Objects.requireNonNull(b.cue()))) {
            return true;
        }
        boolean nested = inside(a, b) || inside(b, a);
        return !nested && overlap(a.content(), b.content()) > SAME * Math.min(length(a.content()), length(b.content()));
    }

    /** Whether the cue of {@code inner} stands in the content of {@code outer}. */
    static boolean inside(Labelled inner, Labelled outer) {
        Span cue = inner.cue();
        return cue != null && outer.content().stream().anyMatch(c -> c.contains(cue));
    }

    private static int overlap(List<Span> a, List<Span> b) {
        int sum = 0;
        for (Span x : a) {
            for (Span y : b) {
                sum += x.overlap(y);
            }
        }
        return sum;
    }

    private static int length(List<Span> spans) {
        return Math.max(1, spans.stream().mapToInt(Span::length).sum());
    }

    private static Labelled trimmed(Labelled labelled, QuotedText text) {
        List<Span> content = labelled.content().stream()
                .flatMap(s -> Edges.trimmed(s, text).stream())
                .toList();
        return new Labelled(
                labelled.candidate(),
                labelled.source(),
                labelled.cue(),
                content,
                labelled.bare(),
                labelled.weight(),
                labelled.by());
    }
}
