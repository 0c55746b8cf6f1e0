// SPDX-License-Identifier: Apache-2.0
package org.hearsay.learning;

import java.io.DataOutputStream;
import java.io.IOException;

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
        out.writeFloat(trees.base());
        out.writeInt(trees.trees().length);
        for (BoostedTrees.Tree tree : trees.trees()) {
            out.writeInt(tree.features().length);
            for (int i = 0; i < tree.features().length; i++) {
                out.writeShort(tree.features()[i]);
                out.writeFloat(tree.values()[i]);
                out.writeShort(tree.left()[i]);
            }
        }
    }
}
