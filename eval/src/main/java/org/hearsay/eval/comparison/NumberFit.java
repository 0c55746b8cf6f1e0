// SPDX-License-Identifier: Apache-2.0
package org.hearsay.eval.comparison;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.hearsay.comparison.story.Comparer;
import org.hearsay.comparison.utterance.UtteranceNumber;
import org.hearsay.comparison.utterance.UtteranceNumbers;
import org.hearsay.lexicon.Lexicons;

/**
 * Fits the numbers that decide which statements tell one utterance: one after the other takes the value that does best, round
 * by round, from the middle of every range. Values are judged together with their neighbours, and of several that do equally
 * well the middle one is taken, since it is the farthest from where it would go wrong.
 */
final class NumberFit {
    private static final int MOST_ROUNDS = 4;

    /** The gate of the precision of cells, in percent. */
    private static final double PRECISION = 95;

    /** Percent; less is chance. */
    private static final double BETTER = 0.01;

    private final List<FitStory> stories;
    private final Lexicons lexicons;

    private final Predicate<UtteranceNumbers> allowed;

    private NumberFit(List<FitStory> stories, Lexicons lexicons, Predicate<UtteranceNumbers> allowed) {
        this.stories = stories;
        this.lexicons = lexicons;
        this.allowed = allowed;
    }

    /** The numbers that these stories teach, from the middle of every range. */
    static UtteranceNumbers of(List<FitStory> stories, Lexicons lexicons) {
        return new NumberFit(stories, lexicons, n -> true).fitted(UtteranceNumbers.middle());
    }

    /** What these stories teach beyond known numbers, without what is not allowed. */
    static UtteranceNumbers from(
            UtteranceNumbers known, List<FitStory> stories, Lexicons lexicons, Predicate<UtteranceNumbers> allowed) {
        return new NumberFit(stories, lexicons, allowed).fitted(known);
    }

    private UtteranceNumbers fitted(UtteranceNumbers start) {
        UtteranceNumbers numbers = start;
        double reached = score(numbers);
        for (int round = 0; round < MOST_ROUNDS; round++) {
            double before = reached;
            for (UtteranceNumber number : UtteranceNumber.values()) {
                numbers = best(numbers, number);
                reached = score(numbers);
            }
            System.err.printf("round %d: %.2f%n", round + 1, reached);
            if (round > 0 && reached < before + BETTER) {
                break;
            }
        }
        return numbers;
    }

    /** The numbers with the best value of one, each value judged with its neighbours, lest chance decide. */
    private UtteranceNumbers best(UtteranceNumbers numbers, UtteranceNumber number) {
        int steps = (int) Math.round((number.most() - number.least()) / number.step());
        double[] scores = new double[steps + 1];
        for (int s = 0; s <= steps; s++) {
            UtteranceNumbers tried = numbers.with(number, number.least() + s * number.step());
            scores[s] = allowed.test(tried) ? score(tried) : Double.NaN;
        }
        double[] smooth = new double[steps + 1];
        double most = 0;
        for (int s = 0; s <= steps; s++) {
            smooth[s] = withNeighbours(scores, s);
            most = Math.max(most, smooth[s]);
        }
        int from = 0;
        int length = 0;
        for (int s = 0; s <= steps; s++) {
            int end = s;
            while (end <= steps && smooth[end] > most - BETTER) {
                end++;
            }
            if (end - s > length) {
                from = s;
                length = end - s;
            }
        }
        return length == 0 ? numbers : numbers.with(number, number.least() + (from + (length - 1) / 2) * number.step());
    }

    /** The score at a place and beside it; 0 where it is not allowed. */
    private static double withNeighbours(double[] scores, int at) {
        if (Double.isNaN(scores[at])) {
            return 0;
        }
        double before = scores[Math.max(0, at - 1)];
        double behind = scores[Math.min(scores.length - 1, at + 1)];
        return (2 * scores[at]
                        + (Double.isNaN(before) ? scores[at] : before)
                        + (Double.isNaN(behind) ? scores[at] : behind))
                / 4;
    }

    /** The mean of how well utterances and cells are found, in percent, less what cells lack to the precision required. */
    private double score(UtteranceNumbers numbers) {
        Map<String, Double> figures = figures(stories, numbers, lexicons);
        double precision = figures.getOrDefault("cells precision", 0.0);
        double recall = figures.getOrDefault("cells recall", 0.0);
        double utterances = figures.getOrDefault("clusters B-cubed F1", 0.0);
        return (utterances + 2 * precision * recall / (precision + recall)) / 2 - Math.max(0, PRECISION - precision);
    }

    static Map<String, Double> figures(List<FitStory> stories, UtteranceNumbers numbers, Lexicons lexicons) {
        Comparer comparer = new Comparer(lexicons, numbers);
        return ComparisonFigures.of(
                stories.parallelStream().map(s -> s.matched(comparer)).toList());
    }
}
