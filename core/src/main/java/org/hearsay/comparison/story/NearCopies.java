// SPDX-License-Identifier: Apache-2.0
package org.hearsay.comparison.story;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.comparison.words.Word;
import org.hearsay.comparison.words.WordedText;

/**
 * Articles that are near-identical copies of another: of the shorter one's runs of five words most stand in the longer one,
 * and it is not much shorter.
 */
final class NearCopies {
    private static final int RUN = 5;
    private static final double MOST = 0.7;
    private static final double LENGTH = 0.4;

    private NearCopies() {}

    /**
     * For each article the place of the one that it copies, or its own.
     *
     * @param texts in an order in which the copied comes before its copies
     */
    static int[] copied(List<WordedText> texts) {
        int[] copied = new int[texts.size()];
        List<Set<String>> runs = texts.stream().map(NearCopies::runs).toList();
        Map<String, List<Integer>> holders = new HashMap<>();
        for (int i = 0; i < texts.size(); i++) {
            copied[i] = i;
            int[] shared = new int[i];
            for (String run : runs.get(i)) {
                holders.getOrDefault(run, List.of()).forEach(h -> shared[h]++);
            }
            for (int j = 0; j < i; j++) {
                int shorter = Math.min(runs.get(i).size(), runs.get(j).size());
                int longer = Math.max(runs.get(i).size(), runs.get(j).size());
                boolean copy = shorter >= LENGTH * longer && shared[j] >= MOST * shorter;
                if ((copy && shorter > 0) || sameText(texts.get(i), texts.get(j))) {
                    copied[i] = j;
                    break;
                }
            }
            if (copied[i] == i) {
                for (String run : runs.get(i)) {
                    holders.computeIfAbsent(run, r -> new ArrayList<>()).add(i);
                }
            }
        }
        return copied;
    }

    private static boolean sameText(WordedText one, WordedText other) {
        return one.article().text().equals(other.article().text());
    }

    private static Set<String> runs(WordedText text) {
        Set<String> runs = new HashSet<>();
        List<Word> words = text.words();
        for (int i = 0; i + RUN <= words.size(); i++) {
            StringBuilder run = new StringBuilder();
            words.subList(i, i + RUN).forEach(w -> run.append(w.form()).append(' '));
            runs.add(run.toString());
        }
        return runs;
    }
}
