// SPDX-License-Identifier: Apache-2.0
package org.hearsay.trees;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

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

        private static Tree read(DataInputStream in) throws IOException {
            int nodes = in.readInt();
            short[] features = new short[nodes];
            float[] values = new float[nodes];
            short[] left = new short[nodes];
            for (int i = 0; i < nodes; i++) {
                features[i] = in.readShort();
                values[i] = in.readFloat();
                left[i] = in.readShort();
            }
            return new Tree(features, values, left);
        }

        private void write(DataOutputStream out) throws IOException {
            out.writeInt(features.length);
            for (int i = 0; i < features.length; i++) {
                out.writeShort(features[i]);
                out.writeFloat(values[i]);
                out.writeShort(left[i]);
            }
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

    /** Reads what {@link #write} wrote. */
    public static BoostedTrees read(DataInputStream in) throws IOException {
        float base = in.readFloat();
        Tree[] trees = new Tree[in.readInt()];
        for (int i = 0; i < trees.length; i++) {
            trees[i] = Tree.read(in);
        }
        return new BoostedTrees(base, trees);
    }

    /** Writes the trees; the same trees make the same bytes. */
    public void write(DataOutputStream out) throws IOException {
        out.writeFloat(base);
        out.writeInt(trees.length);
        for (Tree tree : trees) {
            tree.write(out);
        }
    }
}
