// SPDX-License-Identifier: Apache-2.0
package org.hearsay.entity;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.language.Sentence;

/**
 * Titles that no lexicon knows and an article shows: who is "Bailie Ann Reed" and then "Bailie Reed" bears one, since a
 * first name would not stay where the second goes.
 */
final class ArticleTitles {
    private ArticleTitles() {}

    /** The first words of names that are titles. */
    static Set<String> of(List<Sentence> sentences) {
        Map<String, Set<String>> full = new HashMap<>();
        Map<String, Set<String>> surnames = new HashMap<>();
        for (Sentence sentence : sentences) {
            for (Phrase name : MarkedNames.of(sentence)) {
                int words = name.last() - name.first() + 1;
                if (words > 1 && name.isProper() && name.opening().name().equals(MarkedNames.PERSON)) {
                    (words == 2 ? surnames : full)
                            .computeIfAbsent(name.opening().word(), w -> new HashSet<>())
                            .add(name.head().word());
                }
            }
        }
        Set<String> titles = new HashSet<>();
        full.forEach((word, of) -> {
            if (surnames.getOrDefault(word, Set.of()).stream().anyMatch(of::contains)) {
                titles.add(word);
            }
        });
        return titles;
    }
}
