// SPDX-License-Identifier: Apache-2.0
package org.hearsay.eval.articles;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A page with what somebody marked and what a program found.
 *
 * @param name the page's file
 * @param gold what was marked, in order
 * @param ours what was found, in order
 * @param matches pairs of the same content, one to one
 */
public record ReadPage(String name, List<Finding> gold, List<Finding> ours, List<Match> matches) {
    /** F1 of tokens from which two contents are the same. */
    public static final double SAME = 0.8;

    /**
     * A pair of the same content.
     *
     * @param gold index of what was marked
     * @param ours index of what was found
     * @param f1 how far their tokens are the same
     */
    public record Match(int gold, int ours, double f1) {}

    static ReadPage of(String name, List<Finding> gold, List<Finding> ours) {
        List<Match> candidates = new ArrayList<>();
        for (int g = 0; g < gold.size(); g++) {
            for (int o = 0; o < ours.size(); o++) {
                double f1 = gold.get(g).f1(ours.get(o));
                if (f1 >= SAME) {
                    candidates.add(new Match(g, o, f1));
                }
            }
        }
        candidates.sort(Comparator.comparingDouble(Match::f1).reversed());
        Set<Integer> goldTaken = new HashSet<>();
        Set<Integer> oursTaken = new HashSet<>();
        List<Match> matches = candidates.stream()
                .filter(m -> !goldTaken.contains(m.gold()) && !oursTaken.contains(m.ours()))
                .filter(m -> goldTaken.add(m.gold()) && oursTaken.add(m.ours()))
                .toList();
        return new ReadPage(name, List.copyOf(gold), List.copyOf(ours), matches);
    }
}
