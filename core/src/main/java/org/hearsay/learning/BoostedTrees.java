// SPDX-License-Identifier: Apache-2.0
package org.hearsay.learning;

/**
 * A sum of regression trees (Friedman 2001) over a few numbers.
 *
 * @param base what the sum starts from
 * @param trees the trees; their values are shrunk already
 */
public record BoostedTrees(float base, Tree[] trees) {
    /**
     * One tree, its nodes in one row; node 0 is the root.
     *
     * @param features which number a node asks for; -1: a leaf
     * @param values the number below which the left branch is taken; of a leaf what it adds
     * @param left the left branch of each node; the right one stands beside it
     */
    public record Tree(short[] features, float[] values, short[] left) {
        float value(float[] numbers) {
            int node = 0;
            while (features[node] >= 0) {
                node = left[node] + (numbers[features[node]] < values[node] ? 0 : 1);
            }
            return values[node];
        }
    }

    /** What the trees make of these numbers. */
    public float value(float[] numbers) {
        float sum = base;
        for (Tree tree : trees) {
            sum += tree.value(numbers);
        }
        return sum;
    }
}
