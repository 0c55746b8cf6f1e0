// SPDX-License-Identifier: Apache-2.0
package org.hearsay.eval.pages;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.hearsay.article.body.LineKinds;

/**
 * The odds above which lines are taken for body, chosen for the best F1 over pages: one for all lines, then what each kind
 * of line needs above it, one kind after the other.
 *
 * @param threshold above it a line is likely body
 * @param more what each kind needs above the threshold
 */
record LineThresholds(float threshold, float[] more) {
    private static final int ROUNDS = 2;

    /** The lines of one page: the logarithms of their odds, which are prose, which are body. */
    record Judged(float[] odds, boolean[] prose, boolean[] body) {}

    static LineThresholds best(List<Judged> pages) {
        float best = 0;
        double most = 0;
        for (int step = -30; step <= 30; step++) {
            double reached = new LineThresholds(step / 15f, new float[LineKinds.COUNT]).f1(pages);
            if (reached > most) {
                most = reached;
                best = step / 15f;
            }
        }
        LineThresholds found = new LineThresholds(best, new float[LineKinds.COUNT]);
        for (int round = 0; round < ROUNDS; round++) {
            for (int kind = 0; kind < LineKinds.COUNT; kind++) {
                for (int step = -10; step <= 12; step++) {
                    LineThresholds other = found.with(kind, step / 5f);
                    double reached = other.f1(pages);
                    if (reached > most) {
                        most = reached;
                        found = other;
                    }
                }
            }
        }
        return found;
    }

    private LineThresholds with(int kind, float needed) {
        float[] other = more.clone();
        other[kind] = needed;
        return new LineThresholds(threshold, other);
    }

    private double f1(List<Judged> pages) {
        List<BodyOverlap> scores = new ArrayList<>();
        for (Judged page : pages) {
            scores.add(score(page));
        }
        return new BodyScores("lines", scores, true).f1();
    }

    private BodyOverlap score(Judged page) {
        int[] kinds = LineKinds.of(page.odds, threshold, page.prose);
        double right = 0;
        int ours = 0;
        int gold = 0;
        for (int i = 0; i < kinds.length; i++) {
            boolean chosen = page.odds[i] > threshold + more[kinds[i]];
            ours += chosen ? 1 : 0;
            gold += page.body[i] ? 1 : 0;
            right += chosen && page.body[i] ? 1 : 0;
        }
        return new BodyOverlap(right / Math.max(1, ours), right / Math.max(1, gold));
    }

    @Override
    public String toString() {
        return threshold + " and for each kind " + Arrays.toString(more);
    }
}
