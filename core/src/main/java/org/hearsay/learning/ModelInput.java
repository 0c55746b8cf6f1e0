// SPDX-License-Identifier: Apache-2.0
package org.hearsay.learning;

import java.io.DataInputStream;
import java.io.IOException;
import org.hearsay.trees.BoostedTrees;

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
        return BoostedTrees.read(in);
    }
}
