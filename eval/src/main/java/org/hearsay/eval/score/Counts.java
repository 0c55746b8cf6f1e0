// SPDX-License-Identifier: Apache-2.0
package org.hearsay.eval.score;

/**
 * What precision, recall and F1 are made of. An accuracy is the same with as many found as there are in the gold.
 *
 * @param right how many of ours are right, which is how many of the gold were found
 * @param ours how many we found
 * @param gold how many there are
 */
public record Counts(int right, int ours, int gold) {
    public static final Counts NONE = new Counts(0, 0, 0);

    public Counts {
        if (right < 0 || right > ours || right > gold) {
            throw new IllegalArgumentException(right + " right of " + ours + " and " + gold);
        }
    }

    public Counts plus(Counts other) {
        return new Counts(right + other.right, ours + other.ours, gold + other.gold);
    }

    /** Share of ours that is right; 0 when we found nothing. */
    public double precision() {
        return ours == 0 ? 0 : (double) right / ours;
    }

    /** Share of the gold that was found; 0 when there is none. */
    public double recall() {
        return gold == 0 ? 0 : (double) right / gold;
    }

    /** Harmonic mean of both. */
    public double f1() {
        return ours + gold == 0 ? 0 : 2.0 * right / (ours + gold);
    }
}
