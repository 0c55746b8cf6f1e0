// SPDX-License-Identifier: Apache-2.0
package org.hearsay.label;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;

/** "The city", where nothing else says which: the place that the article names most. */
final class Places {
    private static final int ABOVE = 3;

    private final Scene scene;

    Places(Scene scene) {
        this.scene = scene;
    }

    void join() {
        Map<Referents.Referent, Integer> counts = new HashMap<>();
        for (NounPhrase phrase : scene.phrases) {
            if (scene.sort(phrase) == Sort.PLACE && phrase.isNamed()) {
                counts.merge(scene.of(phrase), scene.isAbove(phrase) ? ABOVE : 1, Integer::sum);
            }
        }
        counts.entrySet().stream()
                .filter(e -> e.getValue() > 1)
                .max(Comparator.comparingInt(Map.Entry::getValue))
                .map(Map.Entry::getKey)
                .ifPresent(most -> scene.phrases.stream()
                        .filter(p -> scene.sort(p) == Sort.PLACE && scene.of(p) != most && isSettlement(p))
                        .forEach(p -> scene.referents.join(most.phrases.getFirst(), p)));
    }

    private boolean isSettlement(NounPhrase phrase) {
        return phrase.determiner().equals("the")
                && !phrase.isNamed()
                && !phrase.isPlural()
                && scene.of(phrase).phrases.stream().noneMatch(NounPhrase::isNamed)
                && scene.knowledge.likeness(phrase).equals("settlement");
    }
}
