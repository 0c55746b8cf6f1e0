// SPDX-License-Identifier: Apache-2.0
package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.article.Span;
import org.hearsay.attribution.rule.CueCandidate;
import org.hearsay.attribution.rule.CueEntries;
import org.hearsay.attribution.rule.Labelled;
import org.hearsay.learning.Chain;
import org.hearsay.quotation.Edges;
import org.hearsay.quotation.QuotedText;
import org.hearsay.trees.BoostedTrees;

/**
 * The second step: for each candidate the words of its source, cue and content, as the model labels them, and as the
 * rules do where they differ.
 */
final class LabelledSpans {
    static final String BY_MODEL = "model";

    private final Chain model;
    private final BoostedTrees sources;
    private final CueEntries entries;

    LabelledSpans(Chain model, BoostedTrees sources, CueEntries entries) {
        this.model = model;
        this.sources = sources;
        this.entries = entries;
    }

    /** What each candidate may attribute to whom, in order; a candidate without content is left out. */
    List<Hypothesis> of(CodedText text, List<Candidate> candidates) {
        List<Hypothesis> hypotheses = new ArrayList<>();
        for (Candidate candidate : candidates) {
            Window window = Window.of(text, candidate.place());
            Chain.Row row = SpanFeatures.of(window, candidate.rule());
            Chain.Labelling labelling = model.best(row, window.cue(), SpanLabel.CUE.ordinal());
            Labelled labelled = labelled(window, labelling, candidate);
            Labelled rule = candidate.rule();
            boolean bare = rule != null && isLightVerb(rule);
            if (!bare && !labelled.content().isEmpty()) {
                hypotheses.add(new Hypothesis(candidate, window, labelling, labelled, false));
            }
            if (rule != null) {
                Labelled words = bare ? rule : labelled.with(rule.content(), rule.bare(), rule.by());
                Labelled ruled = trimmed(words, text.text());
                if (!ruled.content().isEmpty() && !ruled.content().equals(labelled.content())) {
                    hypotheses.add(new Hypothesis(candidate, window, labelling, ruled, true));
                }
            }
        }
        return hypotheses;
    }

    /** "made hostile comments against …": the people who taught the model marked such acts in other ways than the record. */
    private static boolean isLightVerb(Labelled rule) {
        CueCandidate candidate = rule.candidate();
        return rule.bare() && candidate != null && candidate.entry().lemmas().size() > 1;
    }

    private static Labelled trimmed(Labelled labelled, QuotedText text) {
        List<Span> content = labelled.content().stream()
                .flatMap(s -> Edges.trimmed(s, text).stream())
                .toList();
        return labelled.with(content, labelled.bare(), labelled.by());
    }

    private Labelled labelled(Window window, Chain.Labelling labelling, Candidate candidate) {
        CodedSentence sentence = window.text().sentence(window.sentence());
        Span head = window.span(window.cue());
        Span cue = Window.stretches(window, labelling.labels(), SpanLabel.CUE).stream()
                .filter(s -> s.contains(head))
                .findFirst()
                .orElse(head);
        List<Span> content = ContentSpans.of(window, labelling.labels());
        Labelled rule = candidate.rule();
        Span source = SourceChoice.best(
                sources,
                SourceChoice.options(window, labelling, rule),
                window.text().text().article().text());
        CueCandidate cueCandidate = rule != null && rule.candidate() != null
                ? rule.candidate()
                : new CueCandidate(
                        sentence.sentence, entries.of(sentence.sentence.token(window.head())), List.of(window.head()));
        Labelled labelled = new Labelled(
                cueCandidate, source, cue, content, rule != null && rule.bare(), candidate.probability(), BY_MODEL);
        return trimmed(labelled, window.text().text());
    }
}
