// SPDX-License-Identifier: Apache-2.0
package org.hearsay.eval.score;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;

/**
 * B-cubed: of an item's group, the share that belongs to it, and of what belongs to it, the share in its group; averaged over
 * items.
 *
 * @param precision the mean of the first
 * @param recall the mean of the second
 */
public record BCubed(double precision, double recall) {
    /**
     * The score of a grouping.
     *
     * @param found the group of each item
     * @param gold the right one of each item
     * @param counted whose scores are averaged
     */
    public static BCubed of(Map<String, String> found, Map<String, String> gold, Predicate<String> counted) {
        Map<String, Integer> groups = sizes(found.values());
        Map<String, Integer> rights = sizes(gold.values());
        Map<String, Integer> both = new HashMap<>();
        found.forEach((item, group) -> both.merge(group + '\n' + gold.get(item), 1, Integer::sum));
        double precision = 0;
        double recall = 0;
        int items = 0;
        for (Map.Entry<String, String> entry : found.entrySet()) {
            if (counted.test(entry.getKey())) {
                String right = gold.getOrDefault(entry.getKey(), "");
                int shared = both.getOrDefault(entry.getValue() + '\n' + right, 0);
                precision += (double) shared / groups.getOrDefault(entry.getValue(), 1);
                recall += (double) shared / rights.getOrDefault(right, 1);
                items++;
            }
        }
        return new BCubed(precision / items, recall / items);
    }

    private static Map<String, Integer> sizes(Collection<String> groups) {
        Map<String, Integer> sizes = new HashMap<>();
        groups.forEach(group -> sizes.merge(group, 1, Integer::sum));
        return sizes;
    }

    public double f1() {
        return 2 * precision * recall / (precision + recall);
    }
}
