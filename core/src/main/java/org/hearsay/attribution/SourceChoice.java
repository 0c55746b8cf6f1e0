// SPDX-License-Identifier: Apache-2.0
package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.hearsay.article.Span;
import org.hearsay.attribution.rule.Labelled;
import org.hearsay.language.Phrases;
import org.hearsay.language.Token;
import org.hearsay.language.Tree;
import org.hearsay.learning.Chain;
import org.hearsay.trees.BoostedTrees;
import org.jspecify.annotations.Nullable;

/**
 * Which words name the source of a cue: those that the chain labelled, the whole phrase around them, those of the rules,
 * or the subject of a word above. Each is judged by how much of it a person is expected to mark.
 */
final class SourceChoice {
    /** A chain of verbs longer than this is a broken parse. */
    private static final int HIGHEST = 6;

    /** "It was said that …" names nobody. */
    private static final String EXPLETIVE = "it";

    private static final Pattern RELATIVE = Pattern.compile(",? (?:who|whose|whom|which) ");
    private static final Set<String> PREPOSITIONS = Set.of("IN", "TO");

    /** Where words for a source come from; one may have several origins. */
    private enum Origin {
        CHAIN,
        PHRASE,
        RULE,
        CLIMBED;

        int bit() {
            return 1 << ordinal();
        }
    }

    private SourceChoice() {}

    /**
     * Words that may name the source.
     *
     * @param words where they stand
     * @param numbers what they are judged by
     */
    record Option(Span words, float[] numbers) {}

    /** The best words, with their relative clause; null when there are none to choose from. */
    static @Nullable Span best(BoostedTrees judge, List<Option> options, String text) {
        Span best = null;
        float most = Float.NEGATIVE_INFINITY;
        for (Option option : options) {
            float value = judge.value(option.numbers());
            if (value > most) {
                most = value;
                best = option.words();
            }
        }
        for (Option option : options) {
            best = best != null && isRelativeOf(best, option.words(), text) ? option.words() : best;
        }
        return best;
    }

    /** Whether longer words go on with "who …": people mark such a clause as often as not, the record always keeps it. */
    private static boolean isRelativeOf(Span words, Span longer, String text) {
        return words.start() == longer.start()
                && words.end() < longer.end()
                && RELATIVE.matcher(text.substring(words.end(), longer.end())).lookingAt();
    }

    /** All words that may name the source of a window's cue. */
    static List<Option> options(Window window, Chain.Labelling labelling, @Nullable Labelled rule) {
        CodedSentence s = window.text().sentence(window.sentence());
        Tree tree = s.sentence.tree().orElse(null);
        Map<Span, Integer> origins = new LinkedHashMap<>();
        for (Span words : Window.stretches(window, labelling.labels(), SpanLabel.SOURCE)) {
            origins.merge(words, Origin.CHAIN.bit(), (a, b) -> a | b);
            Span phrase = tree == null ? null : phrase(s, tree, words, window.head());
            if (phrase != null) {
                origins.merge(phrase, Origin.PHRASE.bit(), (a, b) -> a | b);
            }
        }
        if (rule != null && rule.source() != null) {
            origins.merge(rule.source(), Origin.RULE.bit(), (a, b) -> a | b);
        }
        Span climbed = tree == null ? null : climbed(s, tree, window.head());
        if (climbed != null) {
            origins.merge(climbed, Origin.CLIMBED.bit(), (a, b) -> a | b);
        }
        if (tree != null && tree.child(window.head(), "aux:pass") >= 0) {
            origins.keySet()
                    .removeIf(
                            w -> EXPLETIVE.equalsIgnoreCase(window.text().text().text(w)));
        }
        List<Option> options = new ArrayList<>();
        origins.forEach((words, origin) ->
                options.add(new Option(words, numbers(window, labelling, words, origin, origins.size()))));
        return options;
    }

    /** The whole phrase around the first word of a stretch that hangs from a word outside of it. */
    private static @Nullable Span phrase(CodedSentence s, Tree tree, Span words, int cue) {
        for (int t = 0; t < s.size; t++) {
            boolean inside = words.contains(s.sentence.token(t).span());
            int head = s.head[t];
            if (inside && (head < 0 || !words.contains(s.sentence.token(head).span()))) {
                return phrase(s, tree, t, cue);
            }
        }
        return null;
    }

    private static Span phrase(CodedSentence s, Tree tree, int head, int cue) {
        BitSet without = new BitSet();
        if (!tree.isBelow(cue, head)) {
            without.or(tree.subtree(cue));
            without.andNot(tree.subtree(head));
        }
        without.set(cue);
        for (int child : tree.children(head)) {
            if (child < head && (tree.is(child, "case") || tree.is(child, "cc") || tree.is(child, "mark"))) {
                without.set(child);
            }
        }
        Phrases.Range range = new Phrases(s.sentence, tree).phrase(head, without);
        boolean apposition = s.commas[range.last() + 1] > s.commas[range.first()];
        boolean closed = apposition
                && range.last() + 1 < cue
                && s.sentence.token(range.last() + 1).word().equals(",");
        return s.sentence.span(range.first(), closed ? range.last() + 1 : range.last());
    }

    /** The subject of the cue or of the nearest word above it that has one. */
    private static @Nullable Span climbed(CodedSentence s, Tree tree, int cue) {
        int at = cue;
        for (int step = 0; step < HIGHEST && at >= 0; step++) {
            for (int child : tree.children(at)) {
                if (tree.is(child, "nsubj") && s.isQuoted(child) == s.isQuoted(cue)) {
                    return phrase(s, tree, child, cue);
                }
            }
            at = tree.head(at);
        }
        return null;
    }

    private static float[] numbers(Window window, Chain.Labelling labelling, Span words, int origin, int options) {
        float[][] marginals = labelling.marginals();
        int source = SpanLabel.SOURCE.ordinal();
        int content = SpanLabel.CONTENT.ordinal();
        int first = -1;
        int last = -1;
        double sum = 0;
        double least = 1;
        double contents = 0;
        double expected = 0;
        int verbs = 0;
        int commas = 0;
        for (int i = 0; i < marginals.length; i++) {
            expected += marginals[i][source];
            if (words.contains(window.span(i))) {
                first = first < 0 ? i : first;
                last = i;
                sum += marginals[i][source];
                least = Math.min(least, marginals[i][source]);
                contents = Math.max(contents, marginals[i][content]);
                Token token = token(window, i);
                verbs += token.isVerb() ? 1 : 0;
                commas += token.word().equals(",") ? 1 : 0;
            }
        }
        if (first < 0) {
            return new float[NUMBERS];
        }
        int size = last - first + 1;
        CodedSentence s = window.text().sentence(window.sentence());
        int distance = first > window.cue() ? first - window.cue() : window.cue() - last;
        Token opening = token(window, first);
        Token closing = token(window, last);
        return new float[] {
            (float) (sum / size),
            (float) least,
            first > 0 ? marginals[first - 1][source] : 0,
            marginals[first][source],
            marginals[last][source],
            last + 1 < marginals.length ? marginals[last + 1][source] : 0,
            (float) contents,
            (float) (expected - sum),
            size,
            verbs,
            commas,
            distance,
            first > window.cue() ? 1 : 0,
            options,
            origin & 1,
            origin >> 1 & 1,
            origin >> 2 & 1,
            origin >> 3 & 1,
            PREPOSITIONS.contains(opening.tag()) ? 1 : 0,
            opening.isPronoun() ? 1 : 0,
            closing.isName() ? 2 : closing.isNoun() ? 1 : closing.isPunctuation() ? 3 : 0,
            opening.tag().startsWith("W") ? 1 : 0,
            HypothesisNumbers.tag(s.sentence.token(window.head()).tag()),
            HypothesisNumbers.attachment(s.sentence, window.head()),
            window.units().get(first).sentence() == window.sentence() ? 1 : 0,
            window.coded(first).isQuoted(window.units().get(first).token()) == s.isQuoted(window.head()) ? 1 : 0,
            Math.abs(distance) <= 1 ? 1 : 0,
        };
    }

    private static final int NUMBERS = 27;

    private static Token token(Window window, int unit) {
        return window.coded(unit).sentence.token(window.units().get(unit).token());
    }
}
