// SPDX-License-Identifier: Apache-2.0
package org.hearsay.learning;

/**
 * A linear-chain conditional random field (Lafferty, McCallum, Pereira 2001) over hashed features: labels a row of units,
 * each by what is seen at it and by what is seen between it and the unit before.
 */
public final class Chain {
    private final int labels;
    private final HashedWeights states;
    private final HashedWeights edges;

    /**
     * A chain.
     *
     * @param states a column for each label
     * @param edges a column for each pair of labels, that of the unit before first
     */
    public Chain(HashedWeights states, HashedWeights edges) {
        this.labels = states.outcomes();
        this.states = states;
        this.edges = edges;
        if (edges.outcomes() != labels * labels) {
            throw new IllegalArgumentException(labels + " labels, but " + edges.outcomes() + " pairs");
        }
    }

    /**
     * A row of units to be labelled.
     *
     * @param states what is seen at each
     * @param edges what is seen between each and the one before; before the first stands the label 0
     */
    public record Row(int[][] states, int[][] edges) {
        public int size() {
            return states.length;
        }
    }

    /**
     * A row's labels.
     *
     * @param labels the best ones together
     * @param marginals for each unit how probable each label is
     * @param probability of {@code labels} as a whole, as a logarithm
     */
    public record Labelling(int[] labels, float[][] marginals, double probability) {}

    /** The best labels when one unit's label is known; {@code known} is -1 when none is. */
    public Labelling best(Row row, int known, int label) {
        Lattice lattice = new Lattice(labels, row.size());
        for (int i = 0; i < row.size(); i++) {
            states.addTo(lattice.states, i * labels, row.states()[i]);
            edges.addTo(lattice.edges, i * labels * labels, row.edges()[i]);
        }
        if (known >= 0) {
            lattice.know(known, label);
        }
        return lattice.labelling();
    }

    /** The sum of what the features of one unit weigh for each label. */
    public float[] scores(int[] features) {
        float[] scores = new float[labels];
        states.addTo(scores, 0, features);
        return scores;
    }

    /** What one feature of a unit weighs for a label. */
    public float weight(int feature, int label) {
        return states.weight(feature, label);
    }

    HashedWeights states() {
        return states;
    }

    HashedWeights edges() {
        return edges;
    }
}
