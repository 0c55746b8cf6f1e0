// SPDX-License-Identifier: Apache-2.0
package org.hearsay.eval.training;

import org.hearsay.learning.HashedWeights;

/** Weights of hashed features while they are learned. */
final class WeightTable {
    /** A weight is kept as one of so many steps on either side of 0. */
    private static final int LARGEST = 127;

    private final int mask;
    private final int outcomes;
    private final float[] weights;
    private final float[] squares;
    private final float[] sums;
    private int kept;

    WeightTable(int bits, int outcomes) {
        this.mask = (1 << bits) - 1;
        this.outcomes = outcomes;
        this.weights = new float[(1 << bits) * outcomes];
        this.squares = new float[weights.length];
        this.sums = new float[weights.length];
    }

    void addTo(float[] scores, int from, int[] features) {
        for (int feature : features) {
            int row = (feature & mask) * outcomes;
            for (int y = 0; y < outcomes; y++) {
                scores[from + y] += weights[row + y];
            }
        }
    }

    /** A step against the gradient of the outcomes, for each of the features. */
    void step(int[] features, float[] gradient, float step, float penalty) {
        for (int feature : features) {
            int row = (feature & mask) * outcomes;
            for (int y = 0; y < outcomes; y++) {
                float slope = gradient[y] + penalty * weights[row + y];
                squares[row + y] += slope * slope;
                weights[row + y] -= step * slope / (float) Math.sqrt(squares[row + y] + 1e-6f);
            }
        }
    }

    /** Takes the weights as they are now into the mean. */
    void keep() {
        kept++;
        for (int i = 0; i < weights.length; i++) {
            sums[i] += weights[i];
        }
    }

    /** The mean of the weights that were kept, in steps of a 127th of a bound that few of them pass. */
    HashedWeights mean() {
        double squareSum = 0;
        int count = 0;
        float largest = 0;
        for (float sum : sums) {
            float weight = sum / kept;
            if (Math.abs(weight) > 1e-3) {
                squareSum += weight * weight;
                count++;
                largest = Math.max(largest, Math.abs(weight));
            }
        }
        float bound = Math.min(largest, 8 * (float) Math.sqrt(squareSum / Math.max(1, count)));
        byte[] bytes = new byte[sums.length];
        for (int i = 0; i < sums.length; i++) {
            float weight = sums[i] / kept / bound * LARGEST;
            bytes[i] = (byte) Math.max(-LARGEST, Math.min(LARGEST, Math.round(weight)));
        }
        return new HashedWeights(outcomes, bytes, bound / LARGEST);
    }
}
