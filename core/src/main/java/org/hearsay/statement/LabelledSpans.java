// SPDX-License-Identifier: Apache-2.0
package org.hearsay.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.article.Span;
import org.hearsay.language.Sentence;
import org.hearsay.language.Tree;

/** The second step: for each candidate of a sentence, the words of its source, cue and content. */
final class LabelledSpans {
    /** The labelled candidates of a sentence; a candidate that attributes nothing is left out. */
    List<Labelled> of(QuotedText text, Sentence sentence, Tree tree, List<CueCandidate> candidates) {
        Sources sources = new Sources(text, sentence, tree);
        Contents contents = new Contents(text, sentence, tree);
        List<Labelled> labelled = new ArrayList<>();
        for (CueCandidate candidate : candidates) {
            Phrases.Range cue = CueWords.of(candidate, tree);
            Optional<Phrases.Range> source =
                    sources.head(candidate).map(head -> sources.words(head, candidate, List.of()));
            contents.of(candidate, cue, source.orElse(null))
                    .ifPresent(content -> labelled.add(new Labelled(
                            candidate,
                            source.map(r -> sentence.span(r.first(), r.last())).orElse(null),
                            sentence.span(cue.first(), cue.last()),
                            without(
                                    content.spans(),
                                    source.map(r -> sentence.span(r.first(), r.last())),
                                    sentence.span(cue.first(), cue.last())),
                            content.bare(),
                            candidate.entry().weight(content.take()),
                            content.by())));
        }
        return labelled;
    }

    /** A content never holds its own source or cue: what lies around them becomes two stretches. */
    private static List<Span> without(List<Span> content, Optional<Span> source, Span cue) {
        Span hole = source.filter(s -> Math.abs(s.end() - cue.start()) < 3 || Math.abs(cue.end() - s.start()) < 3)
                .map(cue::cover)
                .orElse(cue);
        List<Span> spans = new ArrayList<>();
        for (Span span : content) {
            if (!span.overlaps(hole)) {
                spans.add(span);
                continue;
            }
            if (span.start() < hole.start()) {
                spans.add(new Span(span.start(), hole.start()));
            }
            if (span.end() > hole.end()) {
                spans.add(new Span(hole.end(), span.end()));
            }
        }
        return spans;
    }
}
