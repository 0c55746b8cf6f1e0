// SPDX-License-Identifier: Apache-2.0
package org.hearsay.app.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.hearsay.Reading;
import org.hearsay.entity.Entity;
import org.hearsay.entity.EntityKind;
import org.hearsay.label.Label;

/**
 * What an article calls one referent, for people.
 *
 * @param name the referent
 * @param own the outlet's labels, those used most first, with how often; empty when it has none
 * @param quoted labels in the words of others, likewise
 */
public record Called(String name, String own, String quoted) {
    /** The referents that the article describes in more than one way, those with most labels first. */
    public static List<Called> of(Reading reading) {
        Map<String, List<Label>> byReferent = reading.labels().stream()
                .collect(Collectors.groupingBy(Label::referent, LinkedHashMap::new, Collectors.toList()));
        List<List<Label>> shown = new ArrayList<>(byReferent.values());
        shown.removeIf(labels -> !differ(reading, labels));
        shown.sort(Comparator.comparingInt((List<Label> l) -> l.size()).reversed());
        return shown.stream().map(labels -> of(reading, labels)).toList();
    }

    private static Called of(Reading reading, List<Label> labels) {
        return new Called(
                reading.entity(labels.getFirst().referent()).map(Entity::name).orElse(""),
                words(
                        reading,
                        labels.stream().filter(l -> l.statement() == null).toList()),
                words(
                        reading,
                        labels.stream().filter(l -> l.statement() != null).toList()));
    }

    /** Whether there are two descriptions; of a person, parts of his name are none. */
    private static boolean differ(Reading reading, List<Label> labels) {
        Entity entity = reading.entity(labels.getFirst().referent()).orElseThrow();
        long different = labels.stream()
                .map(l -> reading.text(l.span()).toLowerCase(Locale.ROOT))
                .map(w -> entity.kind() == EntityKind.PERSON ? withoutName(w, entity.name()) : w)
                .distinct()
                .count();
        return different > 1;
    }

    private static String withoutName(String words, String name) {
        String rest = words;
        for (String part : name.toLowerCase(Locale.ROOT).split("\\s+")) {
            rest = rest.replace(part, "");
        }
        return rest.strip();
    }

    private static String words(Reading reading, List<Label> labels) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        labels.forEach(l -> counts.merge(reading.text(l.span()), 1, Integer::sum));
        return counts.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .map(e -> e.getValue() == 1 ? e.getKey() : e.getKey() + " ×" + e.getValue())
                .collect(Collectors.joining(", "));
    }
}
