// SPDX-License-Identifier: Apache-2.0
package org.hearsay.article.body;

import java.util.Arrays;

/** What a second look sees of the lines of a text: their numbers, and what the first look made of the lines around them. */
public final class SecondLook {
    private static final int NEIGHBOURS = 5;
    private static final int[] WINDOWS = {3, 10, 30};
    private static final float NOWHERE = -9;
    /** Odds count for no more than this, so that a few sure lines do not outweigh many. */
    private static final float SUREST = 3;

    private final float[] odds;
    private final double[] sums;
    private final int start;
    private final int end;

    private SecondLook(float[] odds) {
        this.odds = odds;
        sums = new double[odds.length + 1];
        for (int i = 0; i < odds.length; i++) {
            sums[i + 1] = sums[i] + 1 / (1 + Math.exp(-odds[i]));
        }
        int bestStart = 0;
        int bestEnd = 0;
        int from = 0;
        double best = 0;
        double sum = 0;
        for (int i = 0; i < odds.length; i++) {
            sum += Math.clamp(odds[i] + 0.5f, -SUREST, SUREST);
            if (sum <= 0) {
                sum = 0;
                from = i + 1;
            } else if (sum > best) {
                best = sum;
                bestStart = from;
                bestEnd = i + 1;
            }
        }
        start = bestStart;
        end = bestEnd;
    }

    /**
     * The numbers of each line.
     *
     * @param rows what the first look saw
     * @param odds what it made of them: logarithms of odds
     */
    public static float[][] of(float[][] rows, float[] odds) {
        SecondLook look = new SecondLook(odds);
        float[][] again = new float[rows.length][];
        for (int i = 0; i < rows.length; i++) {
            again[i] = look.row(rows[i], i);
        }
        return again;
    }

    private float[] row(float[] first, int i) {
        Numbers row = new Numbers(Arrays.copyOf(first, first.length + 40), first.length);
        for (int step = -NEIGHBOURS; step <= NEIGHBOURS; step++) {
            int at = i + step;
            row.add(at < 0 || at >= odds.length ? NOWHERE : odds[at]);
        }
        for (int width : WINDOWS) {
            row.add(mean(Math.max(0, i - width), i)).add(mean(i + 1, Math.min(odds.length, i + 1 + width)));
        }
        double all = Math.max(1, sums[odds.length]);
        return row.add(i - start)
                .add(end - i)
                .add(i >= start && i < end)
                .add(sums[i])
                .add(sums[odds.length] - sums[i])
                .add(sums[i] / all)
                .add(sums[odds.length])
                .add((sums[end] - sums[start]) / all)
                .add(mean(start, end))
                .row();
    }

    private double mean(int from, int to) {
        return from >= to ? -1 : (sums[to] - sums[from]) / (to - from);
    }
}
