// SPDX-License-Identifier: Apache-2.0
package org.hearsay.attribution.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.hearsay.article.Span;
import org.hearsay.language.Sentence;
import org.hearsay.quotation.Edges;
import org.hearsay.quotation.Quotation;
import org.hearsay.quotation.QuotedText;
import org.hearsay.statement.Act;

/**
 * The third step: which of the labelled candidates are statements. A statement inside the content of another is kept as
 * nested; of two that claim the same words from outside, the surer one is kept.
 */
final class RuledSet {
    /** Below this, what the lexicon calls a cue mostly is none. */
    private static final double LEAST_WEIGHT = 0.4;

    /** Quoted words in its content make a cue surer. */
    private static final double QUOTED = 0.2;

    private static final String CLAUSE = "cue with (clause|following clause|that|wh.*|how|infinitive)";

    /** The accepted ones, in order of the text. */
    List<Labelled> of(List<Labelled> labelled, QuotedText text) {
        List<Labelled> candidates = labelled.stream()
                .filter(l -> l.weight() + (holdsQuotation(l, text) ? QUOTED : 0) >= LEAST_WEIGHT)
                .filter(l -> !isQuoted(l, text) || isToldInside(l, text))
                .filter(l -> !isAddressed(l))
                .map(l -> trimmed(l, text))
                .filter(l -> l.bare() || !l.content().isEmpty())
                .sorted(Comparator.comparingDouble(RuledSet::rank).reversed())
                .toList();
        List<Labelled> accepted = new ArrayList<>();
        for (Labelled candidate : candidates) {
            if (accepted.stream().noneMatch(a -> rivals(a, candidate))) {
                accepted.add(candidate);
            }
        }
        accepted.sort(Labelled.ORDER);
        return accepted;
    }

    /** "I thank you", "she told the minister": the object of a cue is the one spoken to. */
    private static boolean isAddressed(Labelled labelled) {
        CueCandidate candidate = labelled.candidate();
        if (candidate == null
                || labelled.content().size() != 1
                || !labelled.by().equals(PhraseContents.OBJECT)) {
            return false;
        }
        Sentence sentence = candidate.sentence();
        int first = sentence.tokenAfter(labelled.content().getFirst().start());
        int last = sentence.tokenAfter(labelled.content().getFirst().end() - 1);
        boolean pronoun = first == last && sentence.token(first).tag().equals("PRP");
        return pronoun
                || (candidate.entry().takes("addressee") && sentence.token(last).isProperNoun());
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
                && (labelled.by().matches(CLAUSE)
                        || (labelled.source() != null && labelled.by().equals(QuotationContents.INNER)))
                && labelled.content().stream()
                        .allMatch(c -> quotation.start() <= c.start() && c.end() <= quotation.end());
    }

    private static boolean holdsQuotation(Labelled labelled, QuotedText text) {
        return labelled.content().stream()
                .anyMatch(c -> text.quotationsIn(c).stream().anyMatch(q -> c.contains(q.span())));
    }

    private static double rank(Labelled labelled) {
        return labelled.weight() + (labelled.by().contains("quotation") ? 1 : 0) - (labelled.bare() ? 1 : 0);
    }

    /** Whether two claim the same words, neither inside the other's content. */
    private static boolean rivals(Labelled a, Labelled b) {
        boolean nested = a.isInside(b) || b.isInside(a);
        return a.sharesCue(b) || (!nested && a.claimsSame(b));
    }

    private static Labelled trimmed(Labelled labelled, QuotedText text) {
        List<Span> content = labelled.content().stream()
                .flatMap(s -> Edges.trimmed(s, text).stream())
                .toList();
        return labelled.with(content, labelled.bare(), labelled.by());
    }
}
