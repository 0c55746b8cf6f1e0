// SPDX-License-Identifier: Apache-2.0
package org.hearsay.eval.labels;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.eval.score.Counts;

/**
 * Referent-and-voice F1. Clusters are mapped to the gold's referents one to one, those that share most labels first (as CEAF
 * does). A label is right when a gold label ends in the same noun, has the same voice, and its cluster is the one mapped to
 * that gold label's referent. Gold lists a story's contested referents only, so clusters that share no place with gold are
 * not counted; of all others every label counts.
 */
public final class LabelScore {
    private LabelScore() {}

    private record Pair(String gold, String found) {}

    /** The counts of labels; both lists hold a place at most once. */
    public static Counts of(List<Mention> gold, List<Mention> found) {
        Map<Mention, Mention> foundAt = new HashMap<>();
        found.forEach(m -> foundAt.put(m.place(), m));
        Map<Pair, Integer> shared = new HashMap<>();
        Set<String> touched = new HashSet<>();
        for (Mention mention : gold) {
            Mention other = foundAt.get(mention.place());
            if (other != null) {
                shared.merge(new Pair(mention.referent(), other.referent()), weight(mention, other), Integer::sum);
                touched.add(other.referent());
            }
        }
        Map<String, String> mapped = mapped(shared);
        int right = 0;
        for (Mention mention : gold) {
            Mention other = foundAt.get(mention.place());
            boolean same = other != null
                    && other.quoted() == mention.quoted()
                    && other.referent().equals(mapped.get(mention.referent()));
            right += same ? 1 : 0;
        }
        int ours = (int) foundAt.values().stream()
                .filter(m -> touched.contains(m.referent()))
                .count();
        return new Counts(right, ours, gold.size());
    }

    private static int weight(Mention gold, Mention found) {
        return gold.quoted() == found.quoted() ? 1000 : 1;
    }

    private static Map<String, String> mapped(Map<Pair, Integer> shared) {
        List<Map.Entry<Pair, Integer>> pairs = new ArrayList<>(shared.entrySet());
        pairs.sort(Comparator.comparing((Map.Entry<Pair, Integer> e) -> -e.getValue())
                .thenComparing(e -> e.getKey().gold())
                .thenComparing(e -> e.getKey().found()));
        Map<String, String> mapped = new HashMap<>();
        Set<String> taken = new HashSet<>();
        for (Map.Entry<Pair, Integer> pair : pairs) {
            if (!mapped.containsKey(pair.getKey().gold())
                    && taken.add(pair.getKey().found())) {
                mapped.put(pair.getKey().gold(), pair.getKey().found());
            }
        }
        return mapped;
    }
}
