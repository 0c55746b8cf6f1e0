// SPDX-License-Identifier: Apache-2.0
package org.hearsay.label;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;

/** Phrases by a word, the latest first. A word keeps the latest few, so that a long article costs no more than its length. */
final class Index {
    private static final int KEPT = 12;

    private final Map<String, Deque<NounPhrase>> phrases = new HashMap<>();

    void add(String key, NounPhrase phrase) {
        Deque<NounPhrase> kept = phrases.computeIfAbsent(key, k -> new ArrayDeque<>());
        kept.addFirst(phrase);
        if (kept.size() > KEPT) {
            kept.removeLast();
        }
    }

    /** Whether a phrase of this word is one that an action takes; the latest are offered first. */
    boolean any(String key, Predicate<NounPhrase> taken) {
        Deque<NounPhrase> kept = phrases.get(key);
        return kept != null && kept.stream().anyMatch(taken);
    }

    /** The same, but what is named most is offered first. */
    boolean any(String key, Referents referents, Predicate<NounPhrase> taken) {
        Deque<NounPhrase> kept = phrases.get(key);
        return kept != null
                && kept.stream()
                        .sorted(Comparator.comparingInt((NounPhrase p) ->
                                        referents.of(p).phrases.size())
                                .reversed())
                        .anyMatch(taken);
    }
}
