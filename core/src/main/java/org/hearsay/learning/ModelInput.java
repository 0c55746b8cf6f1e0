// SPDX-License-Identifier: Apache-2.0
package org.hearsay.learning;

import java.io.DataInputStream;
import java.io.IOException;

/** Reads what {@link ModelOutput} wrote. */
public final class ModelInput {
    private final DataInputStream in;

    public ModelInput(DataInputStream in) {
        this.in = in;
    }

    public Chain chain() throws IOException {
        return new Chain(weights(), weights());
    }

    private HashedWeights weights() throws IOException {
        int outcomes = in.readInt();
        float scale = in.readFloat();
        byte[] weights = new byte[in.readInt()];
        in.readFully(weights);
        return new HashedWeights(outcomes, weights, scale);
    }

    public BoostedTrees trees() throws IOException {
        float base = in.readFloat();
        BoostedTrees.Tree[] trees = new BoostedTrees.Tree[in.readInt()];
        for (int i = 0; i < trees.length; i++) {
            trees[i] = tree();
        }
        return new BoostedTrees(base, trees);
    }

    private BoostedTrees.Tree tree() throws IOException {
        int nodes = in.readInt();
        short[] features = new short[nodes];
        float[] values = new float[nodes];
        short[] left = new short[nodes];
        for (int i = 0; i < nodes; i++) {
            features[i] = in.readShort();
            values[i] = in.readFloat();
            left[i] = in.readShort();
        }
        return new BoostedTrees.Tree(features, values, left);
    }
}
