// SPDX-License-Identifier: Apache-2.0
package org.hearsay.learning;

import java.util.Arrays;

/**
 * The scores of every label at every unit of a row and of every pair of labels between units, with the sums and maxima
 * over all ways through it. Label 0 stands before the first unit.
 */
public final class Lattice {
    private static final float NEVER = -1e6f;

    private final int labels;
    private final int size;

    /** Score of each label at each unit. */
    public final float[] states;

    /** Score of each pair of labels, the earlier one first, between each unit and the one before. */
    public final float[] edges;

    private final double[] forward;
    private final double[] backward;
    private double total;

    /** A lattice of zeros. */
    public Lattice(int labels, int size) {
        this.labels = labels;
        this.size = size;
        this.states = new float[size * labels];
        this.edges = new float[size * labels * labels];
        this.forward = new double[size * labels];
        this.backward = new double[size * labels];
    }

    /** Rules every other label out at a unit. */
    public void know(int unit, int label) {
        for (int y = 0; y < labels; y++) {
            if (y != label) {
                states[unit * labels + y] = NEVER;
            }
        }
    }

    private double edge(int unit, int before, int here) {
        return edges[(unit * labels + before) * labels + here];
    }

    /** Sums over all ways; afterwards {@link #marginal} and {@link #pair} answer. Yields the logarithm of the sum. */
    public double sum() {
        double[] ways = new double[labels];
        for (int y = 0; y < labels; y++) {
            forward[y] = states[y] + edge(0, 0, y);
        }
        for (int i = 1; i < size; i++) {
            for (int y = 0; y < labels; y++) {
                for (int before = 0; before < labels; before++) {
                    ways[before] = forward[(i - 1) * labels + before] + edge(i, before, y);
                }
                forward[i * labels + y] = states[i * labels + y] + logSum(ways);
            }
        }
        for (int i = size - 2; i >= 0; i--) {
            for (int y = 0; y < labels; y++) {
                for (int next = 0; next < labels; next++) {
                    ways[next] =
                            edge(i + 1, y, next) + states[(i + 1) * labels + next] + backward[(i + 1) * labels + next];
                }
                backward[i * labels + y] = logSum(ways);
            }
        }
        total = logSum(Arrays.copyOfRange(forward, (size - 1) * labels, size * labels));
        return total;
    }

    /** How probable a label is at a unit. */
    public double marginal(int unit, int label) {
        return Math.exp(forward[unit * labels + label] + backward[unit * labels + label] - total);
    }

    /** How probable a pair of labels is between a unit and the one before. */
    public double pair(int unit, int before, int here) {
        double from = unit > 0 ? forward[(unit - 1) * labels + before] : before == 0 ? 0 : NEVER;
        return Math.exp(from
                + edge(unit, before, here)
                + states[unit * labels + here]
                + backward[unit * labels + here]
                - total);
    }

    Chain.Labelling labelling() {
        sum();
        float[][] marginals = new float[size][labels];
        for (int i = 0; i < size; i++) {
            for (int y = 0; y < labels; y++) {
                marginals[i][y] = (float) marginal(i, y);
            }
        }
        double[] best = new double[labels];
        int[][] from = new int[size][labels];
        for (int y = 0; y < labels; y++) {
            best[y] = states[y] + edge(0, 0, y);
        }
        for (int i = 1; i < size; i++) {
            double[] next = new double[labels];
            for (int y = 0; y < labels; y++) {
                int top = 0;
                for (int before = 1; before < labels; before++) {
                    if (best[before] + edge(i, before, y) > best[top] + edge(i, top, y)) {
                        top = before;
                    }
                }
                from[i][y] = top;
                next[y] = best[top] + edge(i, top, y) + states[i * labels + y];
            }
            best = next;
        }
        int last = 0;
        for (int y = 1; y < labels; y++) {
            last = best[y] > best[last] ? y : last;
        }
        double probability = best[last] - total;
        int[] path = new int[size];
        for (int i = size - 1; i >= 0; i--) {
            path[i] = last;
            last = from[i][last];
        }
        return new Chain.Labelling(path, marginals, probability);
    }

    private static double logSum(double[] values) {
        double top = values[0];
        for (double value : values) {
            top = Math.max(top, value);
        }
        double sum = 0;
        for (double value : values) {
            sum += Math.exp(value - top);
        }
        return top + Math.log(sum);
    }
}
