// SPDX-License-Identifier: Apache-2.0
package org.hearsay.eval.training;

import java.util.List;
import java.util.Random;
import org.hearsay.learning.Chain;
import org.hearsay.learning.Lattice;

/**
 * Trains a linear chain by stochastic gradient descent on its likelihood, with a step of its own for each weight (AdaGrad,
 * Duchi, Hazan, Singer 2011). The weights are the mean of those after each round but the first. One thread and a fixed
 * order, so that the same examples make the same weights.
 */
public final class ChainTrainer {
    private static final float STEP = 0.05f;
    private static final float SMALL = 1e-4f;

    private final int labels;
    private final int rounds;
    private final float penalty;
    private final WeightTable states;
    private final WeightTable edges;

    /**
     * A trainer.
     *
     * @param stateBits the state features' table has two to the power of this many rows
     * @param penalty how strongly weights are drawn to 0
     */
    public ChainTrainer(int labels, int stateBits, int edgeBits, int rounds, float penalty) {
        this.labels = labels;
        this.rounds = rounds;
        this.penalty = penalty;
        this.states = new WeightTable(stateBits, labels);
        this.edges = new WeightTable(edgeBits, labels * labels);
    }

    /**
     * A row with its labels.
     *
     * @param known the unit whose label is known beforehand; -1: none
     */
    public record Example(Chain.Row row, int[] labels, int known) {}

    public Chain trained(List<Example> examples) {
        int[] order = new int[examples.size()];
        for (int i = 0; i < order.length; i++) {
            order[i] = i;
        }
        Random random = new Random(1);
        for (int round = 0; round < rounds; round++) {
            shuffle(order, random);
            for (int at : order) {
                learn(examples.get(at));
            }
            if (round > 0 || rounds == 1) {
                states.keep();
                edges.keep();
            }
        }
        return new Chain(states.mean(), edges.mean());
    }

    private static void shuffle(int[] order, Random random) {
        for (int i = order.length - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            int other = order[i];
            order[i] = order[j];
            order[j] = other;
        }
    }

    private void learn(Example example) {
        Chain.Row row = example.row();
        Lattice lattice = new Lattice(labels, row.size());
        for (int i = 0; i < row.size(); i++) {
            states.addTo(lattice.states, i * labels, row.states()[i]);
            edges.addTo(lattice.edges, i * labels * labels, row.edges()[i]);
        }
        if (example.known() >= 0) {
            lattice.know(example.known(), example.labels()[example.known()]);
        }
        lattice.sum();
        float[] wrong = new float[labels];
        float[] wrongPairs = new float[labels * labels];
        for (int i = 0; i < row.size(); i++) {
            int gold = example.labels()[i];
            int before = i == 0 ? 0 : example.labels()[i - 1];
            float most = 0;
            for (int y = 0; y < labels; y++) {
                wrong[y] = (float) lattice.marginal(i, y) - (y == gold ? 1 : 0);
                most = Math.max(most, Math.abs(wrong[y]));
            }
            if (most > SMALL && i != example.known()) {
                states.step(row.states()[i], wrong, STEP, penalty);
            }
            if (row.edges()[i].length > 0) {
                for (int x = 0; x < labels; x++) {
                    for (int y = 0; y < labels; y++) {
                        wrongPairs[x * labels + y] = (float) lattice.pair(i, x, y) - (x == before && y == gold ? 1 : 0);
                    }
                }
                edges.step(row.edges()[i], wrongPairs, STEP, penalty);
            }
        }
    }
}
