// SPDX-License-Identifier: Apache-2.0
package org.hearsay.comparison.telling;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.hearsay.comparison.words.Word;

/**
 * Which word of a telling stands for which of the reference, in order of both: a global alignment in which content counts
 * more than function words, and neighbours more than strays.
 */
final class Alignment {
    private static final double CONTENT = 2;
    private static final double FUNCTION = 0.5;
    private static final double SAME_FORM = 0.2;
    private static final double NEIGHBOUR = 1;

    /** What a run of neighbours must outweigh: a function word by itself has no counterpart. */
    private static final double RUN = 0.75;

    private final int[] there;

    private Alignment(int[] there) {
        this.there = there;
    }

    /** For the word of the telling at a place, the place of its word in the reference; -1 when it has none. */
    int reference(int here) {
        return there[here];
    }

    static Alignment of(List<Word> reference, List<Word> here) {
        int n = reference.size();
        int m = here.size();
        double[][] matched = new double[n + 1][m + 1];
        double[][] best = new double[n + 1][m + 1];
        for (double[] row : matched) {
            Arrays.fill(row, Double.NEGATIVE_INFINITY);
        }
        for (int i = 1; i <= n; i++) {
            for (int j = 1; j <= m; j++) {
                double score = score(reference.get(i - 1), here.get(j - 1));
                if (score > 0) {
                    matched[i][j] = score + Math.max(best[i - 1][j - 1] - RUN, matched[i - 1][j - 1] + NEIGHBOUR);
                }
                best[i][j] = Math.max(matched[i][j], Math.max(best[i - 1][j], best[i][j - 1]));
            }
        }
        return new Alignment(back(matched, best, reference, here));
    }

    private static double score(Word one, Word other) {
        if (one.isGap() || other.isGap() || !one.matches(other)) {
            return 0;
        }
        return (one.content() ? CONTENT : FUNCTION) + (one.form().equals(other.form()) ? SAME_FORM : 0);
    }

    private static int[] back(double[][] matched, double[][] best, List<Word> reference, List<Word> here) {
        int[] there = new int[here.size()];
        Arrays.fill(there, -1);
        int i = reference.size();
        int j = here.size();
        boolean inRun = false;
        while (i > 0 && j > 0) {
            if (inRun || matched[i][j] >= best[i][j]) {
                there[j - 1] = i - 1;
                inRun = matched[i - 1][j - 1] + NEIGHBOUR > best[i - 1][j - 1] - RUN;
                i--;
                j--;
            } else if (best[i - 1][j] >= best[i][j - 1]) {
                i--;
            } else {
                j--;
            }
        }
        return there;
    }

    /** The places of the reference that have a counterpart. */
    List<Integer> kept() {
        List<Integer> kept = new ArrayList<>();
        for (int i : there) {
            if (i >= 0) {
                kept.add(i);
            }
        }
        return kept;
    }
}
