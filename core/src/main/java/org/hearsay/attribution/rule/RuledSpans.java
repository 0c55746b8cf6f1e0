// SPDX-License-Identifier: Apache-2.0
package org.hearsay.attribution.rule;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.hearsay.article.Span;
import org.hearsay.language.Phrases;
import org.hearsay.language.Sentence;
import org.hearsay.language.Tree;
import org.hearsay.quotation.QuotedText;
import org.hearsay.statement.Act;

/** The second step: for each candidate of a sentence, the words of its source, cue and content. */
final class RuledSpans {
    /** The labelled candidates of a sentence; a candidate that attributes nothing is left out. */
    List<Labelled> of(QuotedText text, Sentence sentence, Tree tree, List<CueCandidate> candidates) {
        Sources sources = new Sources(text, sentence, tree);
        BitSet participles = participles(sentence, candidates);
        BitSet speech = new BitSet();
        candidates.stream().filter(c -> c.entry().act() == Act.SPEECH).forEach(c -> speech.set(c.head()));
        Contents contents = new Contents(text, sentence, tree, speech, participles);
        List<Labelled> labelled = new ArrayList<>();
        for (CueCandidate candidate : candidates) {
            // Of the entries with one head, the longest that attributes something is the cue.
            if (!labelled.isEmpty() && isSameHead(labelled.getLast(), candidate)) {
                continue;
            }
            Phrases.Range cue = CueWords.of(candidate, tree);
            Optional<Phrases.Range> source = sources.head(candidate).map(head -> sources.words(head, candidate));
            Optional<Span> shared = participles.get(candidate.head())
                    ? sourceBefore(labelled, sentence.token(candidate.head()).span())
                    : Optional.empty();
            Optional<Span> words = shared.or(() -> source.map(r -> sentence.span(r.first(), r.last())));
            contents.of(candidate, cue, source.orElse(null))
                    .map(content -> labelled(candidate, cue, words, content))
                    .ifPresent(labelled::add);
        }
        return labelled;
    }

    private static Labelled labelled(
            CueCandidate candidate, Phrases.Range cue, Optional<Span> source, Content content) {
        Span cueWords = candidate.sentence().span(cue.first(), cue.last());
        return new Labelled(
                candidate,
                source.orElse(null),
                cueWords,
                content.spans(),
                content.bare(),
                candidate.entry().weight(content.take()),
                content.by());
    }

    private static boolean isSameHead(Labelled labelled, CueCandidate candidate) {
        CueCandidate other = labelled.candidate();
        return other != null && other.head() == candidate.head();
    }

    /** "…, adding that …": participles of speech after a comma, which go on with the source of the cue before. */
    private static BitSet participles(Sentence sentence, List<CueCandidate> candidates) {
        BitSet participles = new BitSet();
        for (CueCandidate candidate : candidates) {
            int head = candidate.head();
            boolean participle = head > 1
                    && sentence.token(head).tag().equals("VBG")
                    && sentence.token(head - 1).word().equals(",")
                    && candidate.entry().act() == Act.SPEECH;
            if (participle && candidates.getFirst().head() < head) {
                participles.set(head);
            }
        }
        return participles;
    }

    private static Optional<Span> sourceBefore(List<Labelled> labelled, Span cue) {
        Span source = null;
        for (Labelled earlier : labelled) {
            Span words = earlier.source();
            boolean around = earlier.content().stream().anyMatch(c -> c.contains(cue));
            source = words == null || around ? source : words;
        }
        return Optional.ofNullable(source);
    }
}
