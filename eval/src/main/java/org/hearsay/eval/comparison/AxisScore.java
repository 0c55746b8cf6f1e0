// SPDX-License-Identifier: Apache-2.0
package org.hearsay.eval.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.hearsay.eval.score.Counts;

/** How well one axis is judged, on tellings that the gold and we both have, references left out. */
final class AxisScore {
    private final List<String> gold = new ArrayList<>();
    private final List<String> ours = new ArrayList<>();

    void add(String right, String given) {
        gold.add(right);
        ours.add(given);
    }

    void addAll(AxisScore other) {
        gold.addAll(other.gold);
        ours.addAll(other.ours);
    }

    /** The mean F1 of the classes that the gold has, in percent; not a number when it has none. */
    double macroF1() {
        return 100
                * new TreeSet<>(gold)
                        .stream().mapToDouble(c -> counts(c).f1()).average().orElse(Double.NaN);
    }

    /** What precision and recall of a class are made of. */
    Counts counts(String value) {
        int right = 0;
        int mine = 0;
        int theirs = 0;
        for (int i = 0; i < gold.size(); i++) {
            boolean inGold = gold.get(i).equals(value);
            boolean inOurs = ours.get(i).equals(value);
            right += inGold && inOurs ? 1 : 0;
            mine += inOurs ? 1 : 0;
            theirs += inGold ? 1 : 0;
        }
        return new Counts(right, mine, theirs);
    }
}
