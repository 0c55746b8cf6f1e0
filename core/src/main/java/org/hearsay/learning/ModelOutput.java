// SPDX-License-Identifier: Apache-2.0
package org.hearsay.learning;

import java.io.DataOutputStream;
import java.io.IOException;
import org.hearsay.trees.BoostedTrees;

/** Writes learned weights and trees, to be read by {@link ModelInput}. */
public final class ModelOutput {
    private final DataOutputStream out;

    public ModelOutput(DataOutputStream out) {
        this.out = out;
    }

    public void write(Chain chain) throws IOException {
        write(chain.states());
        write(chain.edges());
    }

    private void write(HashedWeights weights) throws IOException {
        out.writeInt(weights.outcomes());
        out.writeFloat(weights.scale());
        out.writeInt(weights.table().length);
        out.write(weights.table());
    }

    public void write(BoostedTrees trees) throws IOException {
        trees.write(out);
    }
}
