// SPDX-License-Identifier: Apache-2.0
package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.article.Overlap;
import org.hearsay.article.Span;
import org.hearsay.attribution.rule.Labelled;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;

/** The numbers by which a hypothesis is judged: how sure each step was of it, its shape, and what else claims its words. */
final class HypothesisNumbers {
    /** How many sentences away another hypothesis can reach. */
    private static final int NEAR = 14;

    private static final float LIKELY = 0.3f;
    private static final int FAR = 99;

    private static final List<String> TAGS = List.of("VBD", "VBZ", "VBP", "VBG", "VBN", "VB", "NN", "NNS", "JJ", ":");

    private static final List<String> ATTACHED = List.of("root", "acl", "advcl", "ccomp", "conj", "xcomp");

    /** The hypotheses that each candidate is known by to others, by sentence. */
    private final List<List<Hypothesis>> known;

    private final int sentences;

    private HypothesisNumbers(CodedText text, List<Hypothesis> hypotheses) {
        this.sentences = text.sentences().size();
        this.known = new ArrayList<>(sentences);
        for (int i = 0; i < sentences; i++) {
            known.add(new ArrayList<>());
        }
        Hypothesis last = null;
        for (Hypothesis hypothesis : hypotheses) {
            boolean first = last == null || !last.candidate().equals(hypothesis.candidate());
            if (first) {
                known.get(hypothesis.sentence()).add(hypothesis);
            }
            last = hypothesis;
        }
    }

    /** The numbers of each hypothesis; those of one candidate stand together, the model's before the rules'. */
    static List<float[]> of(CodedText text, List<Hypothesis> hypotheses) {
        HypothesisNumbers numbers = new HypothesisNumbers(text, hypotheses);
        return hypotheses.stream().map(numbers::of).toList();
    }

    private float[] of(Hypothesis hypothesis) {
        Numbers numbers = new Numbers();
        Shape shape = Shape.of(hypothesis);
        certainty(hypothesis, shape, numbers);
        shape(hypothesis, shape, numbers);
        rule(hypothesis, numbers);
        rivals(hypothesis, numbers);
        words(hypothesis, shape, numbers);
        return numbers.all();
    }

    /** A list that grows. */
    private static final class Numbers {
        private final List<Float> numbers = new ArrayList<>();

        void add(double number) {
            numbers.add((float) number);
        }

        float[] all() {
            float[] all = new float[numbers.size()];
            for (int i = 0; i < all.length; i++) {
                all[i] = numbers.get(i);
            }
            return all;
        }
    }

    /**
     * Which units a content holds.
     *
     * @param held for each unit whether most of it is content
     * @param first the first unit held; -1: none
     * @param last the last unit held
     * @param tokens how many tokens they have
     * @param quoted how many of them stand in quotation marks
     */
    private record Shape(boolean[] held, int first, int last, int tokens, int quoted) {
        static Shape of(Hypothesis hypothesis) {
            Window window = hypothesis.window();
            boolean[] held = new boolean[window.units().size()];
            int first = -1;
            int last = -1;
            int tokens = 0;
            int quoted = 0;
            for (int i = 0; i < held.length; i++) {
                Span span = window.span(i);
                int shared = 0;
                for (Span content : hypothesis.content()) {
                    shared += content.overlap(span);
                }
                if (2 * shared > span.length()) {
                    Window.Unit unit = window.units().get(i);
                    held[i] = true;
                    first = first < 0 ? i : first;
                    last = i;
                    tokens += unit.tokens();
                    quoted += window.coded(i).isQuoted(unit.token()) ? unit.tokens() : 0;
                }
            }
            return new Shape(held, first, last, tokens, quoted);
        }
    }

    private static void certainty(Hypothesis hypothesis, Shape shape, Numbers numbers) {
        float[][] marginals = hypothesis.labelling().marginals();
        int content = SpanLabel.CONTENT.ordinal();
        double sum = 0;
        double least = 1;
        double edges = 1;
        double expected = 0;
        int units = 0;
        int stretches = 0;
        for (int i = 0; i < marginals.length; i++) {
            float here = marginals[i][content];
            boolean held = shape.held()[i];
            boolean before = i > 0 && shape.held()[i - 1];
            expected += here * hypothesis.window().units().get(i).tokens();
            if (held) {
                units++;
                sum += here;
                least = Math.min(least, here);
            }
            if (held && !before) {
                stretches++;
                edges *= here * (i > 0 ? 1 - marginals[i - 1][content] : 1);
            } else if (!held && before) {
                edges *= (1 - here) * marginals[i - 1][content];
            }
        }
        numbers.add(hypothesis.candidate().probability());
        numbers.add(hypothesis.labelling().probability());
        numbers.add(units == 0 ? 0 : sum / units);
        numbers.add(least);
        numbers.add(edges);
        numbers.add(expected - shape.tokens());
        numbers.add(stretches);
    }

    private static void shape(Hypothesis hypothesis, Shape shape, Numbers numbers) {
        Window window = hypothesis.window();
        CodedSentence s = window.text().sentence(hypothesis.sentence());
        Span source = hypothesis.labelled().source();
        float[][] marginals = hypothesis.labelling().marginals();
        double sure = 0;
        double best = 0;
        int sources = 0;
        int cues = 0;
        for (int i = 0; i < marginals.length; i++) {
            float probability = marginals[i][SpanLabel.SOURCE.ordinal()];
            best = Math.max(best, probability);
            Span span = window.span(i);
            if (source != null && source.contains(span)) {
                sources++;
                sure += probability;
            }
            cues += hypothesis.cue().contains(span) ? 1 : 0;
        }
        numbers.add(sources == 0 ? -1 : sure / sources);
        numbers.add(best);
        numbers.add(sources);
        numbers.add(cues);
        numbers.add(source == null ? FAR : source.start() > hypothesis.cue().start() ? 1 : -1);
        numbers.add(shape.tokens());
        numbers.add(shape.tokens() == 0 ? 0 : (double) shape.quoted() / shape.tokens());
        numbers.add(s.isQuoted(window.head()) ? 1 : 0);
        numbers.add(shape.first() < 0 ? FAR : shape.first() - window.cue());
        numbers.add(shape.last() - window.cue());
        numbers.add(s.size);
        numbers.add((double) shape.tokens() / s.size);
        Window.Unit last = shape.last() < 0 ? null : window.units().get(shape.last());
        boolean here = last != null && last.lastSentence() == hypothesis.sentence();
        numbers.add(last == null ? 0 : here ? s.size - last.lastToken() : -1);
        numbers.add((double) hypothesis.sentence() / window.text().sentences().size());
    }

    private static void rule(Hypothesis hypothesis, Numbers numbers) {
        Labelled rule = hypothesis.candidate().rule();
        numbers.add(rule == null ? -1 : rule.weight());
        numbers.add(rule == null ? -1 : Overlap.jaccard(hypothesis.content(), rule.content()));
        numbers.add(hypothesis.byRule() ? 1 : 0);
        numbers.add(rule != null && rule.bare() ? 1 : 0);
    }

    /** Other candidates that hold this one, that it holds, or that claim the same words. */
    private void rivals(Hypothesis hypothesis, Numbers numbers) {
        double outer = 0;
        double inner = 0;
        double rival = 0;
        double sameSource = 0;
        int likely = 0;
        int from = Math.max(0, hypothesis.sentence() - NEAR);
        int to = Math.min(sentences - 1, hypothesis.sentence() + NEAR);
        for (int s = from; s <= to; s++) {
            for (Hypothesis other : known.get(s)) {
                if (other.candidate().equals(hypothesis.candidate())) {
                    continue;
                }
                float probability = other.candidate().probability();
                likely += s == hypothesis.sentence() && probability > LIKELY ? 1 : 0;
                if (hypothesis.isInside(other)) {
                    outer = Math.max(outer, probability);
                } else if (other.isInside(hypothesis)) {
                    inner = Math.max(inner, probability);
                } else if (hypothesis.rivals(other)) {
                    rival = Math.max(rival, probability);
                }
                Span source = hypothesis.labelled().source();
                if (source != null && source.equals(other.labelled().source())) {
                    sameSource = Math.max(sameSource, probability);
                }
            }
        }
        numbers.add(outer);
        numbers.add(inner);
        numbers.add(rival);
        numbers.add(likely);
        numbers.add(sameSource);
        numbers.add(hypothesis.candidate().probability() - rival);
        numbers.add(hypothesis.candidate().probability() - outer);
    }

    private static void words(Hypothesis hypothesis, Shape shape, Numbers numbers) {
        Window window = hypothesis.window();
        CodedSentence s = window.text().sentence(hypothesis.sentence());
        Sentence sentence = s.sentence;
        int cue = window.head();
        numbers.add(tag(sentence.token(cue).tag()));
        numbers.add(shape.first() < 0 ? -1 : opening(window, shape.first()));
        numbers.add(sourceWord(hypothesis));
        CueFrame frame = CueFrame.of(s, cue);
        for (int bit = 0; bit < 5; bit++) {
            numbers.add(frame.complements() >> bit & 1);
        }
        numbers.add(attachment(sentence, cue));
    }

    /** A part of speech as a number; -1: any other. */
    static int tag(String tag) {
        return TAGS.indexOf(tag);
    }

    /** How a word is attached to its sentence, as a number; -1: in any other way. */
    static int attachment(Sentence sentence, int token) {
        String relation = sentence.tree().map(t -> t.relation(token)).orElse("");
        int colon = relation.indexOf(':');
        return ATTACHED.indexOf(colon < 0 ? relation : relation.substring(0, colon));
    }

    /** How a content begins. */
    private static int opening(Window window, int unit) {
        CodedSentence s = window.coded(unit);
        Token token = s.sentence.token(window.units().get(unit).token());
        if (s.isQuoted(window.units().get(unit).token())) {
            return 3;
        }
        return switch (token.lower()) {
            case "that" -> 1;
            case "to" -> 2;
            default ->
                switch (token.tag().charAt(0)) {
                    case 'W' -> 4;
                    case 'V' -> 5;
                    case 'I' -> 6;
                    case 'D' -> 7;
                    default -> 0;
                };
        };
    }

    /** What the last word of the source is. */
    private static int sourceWord(Hypothesis hypothesis) {
        Window window = hypothesis.window();
        Span source = hypothesis.labelled().source();
        Token last = null;
        for (int i = 0; i < window.units().size() && source != null; i++) {
            if (source.contains(window.span(i))) {
                last = window.coded(i).sentence.token(window.units().get(i).token());
            }
        }
        return last == null ? -1 : last.isPronoun() ? 1 : last.isName() ? 2 : 0;
    }
}
