// SPDX-License-Identifier: Apache-2.0
package org.hearsay.learning;

/**
 * Weights of hashed features: a table with a row for each hash (several features may share one) and a column for each
 * outcome.
 */
public final class HashedWeights {
    private final int mask;
    private final int outcomes;
    private final byte[] weights;
    private final float scale;

    /**
     * A table.
     *
     * @param outcomes columns
     * @param weights the rows one after the other; their number is a power of two
     * @param scale what a weight of 1 stands for
     */
    public HashedWeights(int outcomes, byte[] weights, float scale) {
        int rows = weights.length / outcomes;
        if (rows * outcomes != weights.length || Integer.bitCount(rows) != 1) {
            throw new IllegalArgumentException(weights.length + " weights are no table of " + outcomes + " columns");
        }
        this.mask = rows - 1;
        this.outcomes = outcomes;
        this.weights = weights;
        this.scale = scale;
    }

    public int outcomes() {
        return outcomes;
    }

    /** Adds to each sum what the features weigh for its outcome; {@code sums} begins at {@code from}. */
    public void addTo(float[] sums, int from, int[] features) {
        for (int feature : features) {
            int row = (feature & mask) * outcomes;
            for (int i = 0; i < outcomes; i++) {
                sums[from + i] += weights[row + i] * scale;
            }
        }
    }

    /** What one feature weighs for an outcome. */
    public float weight(int feature, int outcome) {
        return weights[(feature & mask) * outcomes + outcome] * scale;
    }

    byte[] table() {
        return weights;
    }

    float scale() {
        return scale;
    }
}
