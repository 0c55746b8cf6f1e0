// SPDX-License-Identifier: Apache-2.0
package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.article.Article;
import org.hearsay.article.Span;
import org.hearsay.attribution.rule.CueEntries;
import org.hearsay.attribution.rule.Labelled;
import org.hearsay.attribution.rule.Rules;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;
import org.hearsay.learning.Chain;
import org.hearsay.learning.Features;
import org.hearsay.quotation.QuotedText;
import org.hearsay.trees.BoostedTrees;

/** An article as a trainer sees it: what each of the three steps asks its model, asked as reading asks it. */
public final class TrainingText {
    private final CodedText text;
    private final Map<Place, Labelled> ruled;
    private final CueEntries entries;
    private final List<Word> words = new ArrayList<>();

    /**
     * A text.
     *
     * @param sentences its sentences, parsed
     */
    public TrainingText(Article article, List<Sentence> sentences, Rules rules, CueEntries entries) {
        QuotedText quoted = QuotedText.of(article, sentences);
        this.text = CodedText.of(quoted);
        this.ruled = Place.byHead(rules.labelled(quoted));
        this.entries = entries;
        CueFeatures features = new CueFeatures(new Features());
        for (CodedSentence sentence : text.sentences()) {
            for (Place place : CueCandidates.words(sentence)) {
                int[] seen = features.of(sentence, place.token(), ruled.get(place));
                words.add(new Word(place.sentence(), place.token(), CueCandidates.row(seen)));
            }
        }
    }

    /**
     * A word that may head a cue.
     *
     * @param sentence place of its sentence, from 0
     * @param token its place there, from 0
     * @param row what is seen of it
     */
    public record Word(int sentence, int token, Chain.Row row) {}

    /**
     * The units around a cue, with what people say of them.
     *
     * @param row what is seen of them
     * @param labels what each is to the cue, as a number
     * @param cue which unit is the cue's head
     */
    public record Units(Chain.Row row, int[] labels, int cue) {}

    /**
     * A content that the first two steps propose.
     *
     * @param content its words
     * @param numbers what it is judged by
     */
    public record Proposal(List<Span> content, float[] numbers) {}

    /**
     * Words that may name a source.
     *
     * @param words where they stand
     * @param numbers what they are judged by
     */
    public record SourceProposal(Span words, float[] numbers) {}

    /** The words that may head a cue, in order. */
    public List<Word> words() {
        return List.copyOf(words);
    }

    /** The word that heads a cue of these words: one that hangs from a word outside, rather a verb than another. */
    public Optional<Word> head(List<Span> cue) {
        Word best = null;
        int most = 0;
        for (Word word : words) {
            CodedSentence s = text.sentence(word.sentence());
            boolean inside = isIn(s, word.token(), cue);
            int rank = inside ? rank(s, word.token(), cue) : 0;
            boolean same = best == null || best.sentence() == word.sentence();
            if (rank > most && same) {
                best = word;
                most = rank;
            }
        }
        return Optional.ofNullable(best);
    }

    private static int rank(CodedSentence s, int token, List<Span> cue) {
        Token word = s.sentence.token(token);
        boolean auxiliary =
                s.sentence.tree().map(t -> t.relation(token).startsWith("aux")).orElse(false);
        boolean highest = s.head[token] < 0 || !isIn(s, s.head[token], cue);
        int kind = word.isVerb() ? 3 : word.isNoun() || word.tag().startsWith("JJ") ? 2 : 1;
        return 4 + kind + (highest ? 4 : 0) - (auxiliary ? 3 : 0);
    }

    private static boolean isIn(CodedSentence s, int token, List<Span> spans) {
        Span word = s.sentence.token(token).span();
        return spans.stream().anyMatch(word::overlaps);
    }

    /** Writes down how probable the first step's model holds each word to be a cue, for the next steps to see. */
    public void weighCues(Chain model) {
        new CueCandidates(model).of(text, ruled);
    }

    /** The units around a cue. */
    public Units units(Word head, List<Span> source, List<Span> cue, List<Span> content) {
        Place place = new Place(head.sentence(), head.token());
        Window window = Window.of(text, place);
        int[] labels = new int[window.units().size()];
        for (int i = 0; i < labels.length; i++) {
            labels[i] = SpanLabel.of(window.span(i), source, cue, content).ordinal();
        }
        labels[window.cue()] = SpanLabel.CUE.ordinal();
        return new Units(SpanFeatures.of(window, ruled.get(place)), labels, window.cue());
    }

    /** The words that may name the source of a cue, as a model of its units leaves the choice. */
    public List<SourceProposal> sources(Word head, Chain spans) {
        Place place = new Place(head.sentence(), head.token());
        Window window = Window.of(text, place);
        Labelled rule = ruled.get(place);
        Chain.Labelling labelling = spans.best(SpanFeatures.of(window, rule), window.cue(), SpanLabel.CUE.ordinal());
        return SourceChoice.options(window, labelling, rule).stream()
                .map(o -> new SourceProposal(o.words(), o.numbers()))
                .toList();
    }

    /** What the first two steps propose with these models. */
    public List<Proposal> proposals(Chain cues, Chain spans, BoostedTrees sources) {
        List<Candidate> candidates = new CueCandidates(cues).of(text, ruled);
        List<Hypothesis> hypotheses = new LabelledSpans(spans, sources, entries).of(text, candidates);
        List<float[]> numbers = HypothesisNumbers.of(text, hypotheses);
        List<Proposal> proposals = new ArrayList<>();
        for (int i = 0; i < hypotheses.size(); i++) {
            proposals.add(new Proposal(hypotheses.get(i).content(), numbers.get(i)));
        }
        return proposals;
    }

    /** How many kinds of labels units have. */
    public static int labels() {
        return SpanLabel.values().length;
    }
}
