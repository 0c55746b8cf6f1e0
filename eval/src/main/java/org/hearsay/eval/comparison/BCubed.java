// SPDX-License-Identifier: Apache-2.0
package org.hearsay.eval.comparison;

import java.util.List;

/**
 * B-cubed: for each item, which share of those that we put with it belongs with it (precision), and which share of those that
 * belong with it we put with it (recall), averaged over items.
 */
final class BCubed {
    private double precision;
    private double recall;
    private int items;

    /**
     * Adds a story.
     *
     * @param gold for each item, the group that it belongs to
     * @param ours for each item, the group that we put it into; empty: one of its own
     */
    void add(List<String> gold, List<String> ours) {
        for (int i = 0; i < gold.size(); i++) {
            int both = 0;
            int mine = 0;
            int theirs = 0;
            for (int j = 0; j < gold.size(); j++) {
                boolean inGold = gold.get(i).equals(gold.get(j));
                boolean inOurs =
                        i == j || (!ours.get(i).isEmpty() && ours.get(i).equals(ours.get(j)));
                both += inGold && inOurs ? 1 : 0;
                mine += inOurs ? 1 : 0;
                theirs += inGold ? 1 : 0;
            }
            precision += (double) both / mine;
            recall += (double) both / theirs;
            items++;
        }
    }

    /** In percent. */
    double f1() {
        double p = precision / items;
        double r = recall / items;
        return 100 * 2 * p * r / (p + r);
    }
}
