// SPDX-License-Identifier: Apache-2.0
package org.hearsay.comparison.story;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.hearsay.comparison.telling.Told;
import org.hearsay.comparison.words.Word;

/**
 * Chooses the telling with which the others are compared: one that gives as much as any other of what several tell, in the
 * speaker's own words if any does, in the wording that most have; of several such the earliest.
 */
final class References {
    /** Own words are preferred to words that tell more, unless they tell less than this share of it. */
    private static final double OWN_WORDS = 0.7;

    /** A telling with so much of the fullest one's matter tells as much. */
    private static final double AS_FULL = 0.8;

    /** A wording with so much of the most frequent one's support is as frequent. */
    private static final double AS_FREQUENT = 0.7;

    private static final double MORE = 1.25;
    private static final int RUN = 3;

    private final Map<String, Integer> stems = new HashMap<>();
    private final Map<String, Integer> runs = new HashMap<>();

    private References(List<Told> tellings) {
        for (Told told : tellings) {
            stems(told).forEach(s -> stems.merge(s, 1, Integer::sum));
            runs(told).forEach(r -> runs.merge(r, 1, Integer::sum));
        }
    }

    /**
     * @param tellings of one utterance, those of earlier articles first; at least one
     */
    static Told of(List<Told> tellings) {
        References references = new References(tellings);
        List<Told> full = asGood(tellings, OWN_WORDS, references::fullness);
        List<Told> own = full.stream().filter(Told::isQuoted).toList();
        List<Told> able = asGood(own.isEmpty() ? full : own, AS_FULL, references::fullness);
        Map<String, Told> different = new LinkedHashMap<>();
        able.forEach(t -> different.putIfAbsent(forms(t), t));
        List<Told> whole = different.values().stream()
                .filter(t -> different.values().stream().noneMatch(other -> isCutOf(t, other)))
                .toList();
        return asGood(whole, AS_FREQUENT, references::frequency).getFirst();
    }

    /** Whether the other gives the same words in one run, and clearly more. */
    private static boolean isCutOf(Told told, Told other) {
        return other.compared().size() >= MORE * told.compared().size()
                && forms(other).contains(forms(told));
    }

    private static String forms(Told told) {
        StringBuilder forms = new StringBuilder(" ");
        told.compared().forEach(w -> forms.append(w.form()).append(' '));
        return forms.toString();
    }

    private static List<Told> asGood(List<Told> tellings, double share, ToDoubleFunction<Told> measure) {
        double most = tellings.stream().mapToDouble(measure).max().orElse(0);
        return tellings.stream()
                .filter(t -> measure.applyAsDouble(t) >= share * most)
                .toList();
    }

    /** How many of its words of content others have too, counted as often as they have them; one of its own counts 1. */
    private double fullness(Told told) {
        return stems(told).stream().mapToInt(s -> stems.getOrDefault(s, 1)).sum();
    }

    private double frequency(Told told) {
        return runs(told).stream()
                .mapToInt(r -> runs.getOrDefault(r, 0))
                .average()
                .orElse(0);
    }

    private static Set<String> stems(Told told) {
        Set<String> stems = new HashSet<>();
        told.compared().stream().filter(Word::content).forEach(w -> stems.add(w.stem()));
        return stems;
    }

    private static Set<String> runs(Told told) {
        List<Word> words = told.compared();
        Set<String> runs = new HashSet<>();
        for (int i = 0; i + RUN <= words.size(); i++) {
            StringBuilder run = new StringBuilder();
            words.subList(i, i + RUN).forEach(w -> run.append(w.form()).append(' '));
            runs.add(run.toString());
        }
        return runs;
    }
}
