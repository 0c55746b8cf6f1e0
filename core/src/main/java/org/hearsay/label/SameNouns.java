// SPDX-License-Identifier: Apache-2.0
package org.hearsay.label;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Phrases with the same noun or name: "the Orrin army … the army", "Captain Brook … Brook", "the Harbour gang … the gang",
 * and a description that was a title before: "Governor Brook … the governor".
 */
final class SameNouns {
    /** A headline's "doctor" is the one whom the body brings in as "a doctor". */
    private static final String HEADLINE = "headline ";

    private final Scene scene;
    private final Descriptions descriptions;
    private final Index index = new Index();

    SameNouns(Scene scene, Descriptions descriptions) {
        this.scene = scene;
        this.descriptions = descriptions;
    }

    void join() {
        for (NounPhrase phrase : scene.phrases) {
            Sort sort = scene.sort(phrase);
            if (sort != null && (sort != Sort.PERSON || phrase.isNamed())) {
                if (pointsBack(phrase)) {
                    index.any(sort + phrase.lemma(), scene.referents, before -> join(before, phrase));
                }
                if (phrase.determiner().startsWith("a") && phrase.first() < phrase.head()) {
                    index.any(sort + phrase.words(), before -> join(before, phrase));
                }
                index.any(HEADLINE + sort + phrase.lemma(), before -> join(before, phrase));
                add(sort, phrase);
            }
        }
        roles();
    }

    /** "The governor", before or behind "Governor Brook": the one somebody of that role, else one so called before. */
    private void roles() {
        Map<String, Set<Referents.Referent>> named = new HashMap<>();
        List<NounPhrase> unnamed = new ArrayList<>();
        for (NounPhrase phrase : scene.phrases) {
            if (scene.sort(phrase) != Sort.PERSON) {
                continue;
            }
            boolean somebody = scene.of(phrase).phrases.stream().anyMatch(NounPhrase::isNamed);
            List<String> roles = new ArrayList<>(List.of(phrase.lemma()));
            phrase.description().forEach(t -> roles.add(t.lemma().toLowerCase(Locale.ROOT)));
            if (somebody) {
                roles.forEach(r ->
                        named.computeIfAbsent(r, k -> new LinkedHashSet<>()).add(scene.of(phrase)));
            } else {
                unnamed.add(phrase);
            }
        }
        for (NounPhrase phrase : unnamed) {
            Set<Referents.Referent> holders = named.getOrDefault(phrase.lemma(), Set.of());
            boolean back = phrase.isDefinite() && !(phrase.determiner().isEmpty() && phrase.possessor() == null);
            if (holders.size() == 1 && (back || phrase.noun().isProperNoun())) {
                join(holders.iterator().next().phrases.getFirst(), phrase);
            } else if (phrase.determiner().equals("the")) {
                index.any(Sort.PERSON + phrase.lemma(), before -> join(before, phrase));
            } else {
                index.any(HEADLINE + Sort.PERSON + phrase.lemma(), before -> join(before, phrase));
            }
            add(Sort.PERSON, phrase);
        }
    }

    private void add(Sort sort, NounPhrase phrase) {
        index.add(sort + phrase.lemma(), phrase);
        index.add(sort + phrase.words(), phrase);
        if (scene.isAbove(phrase) && !phrase.isNamed()) {
            index.add(HEADLINE + sort + phrase.lemma(), phrase);
        }
    }

    private static boolean pointsBack(NounPhrase phrase) {
        return phrase.isDefinite()
                && phrase.description().stream()
                        .noneMatch(t -> t.lower().equals("other") || t.lower().equals("second"));
    }

    private boolean join(NounPhrase before, NounPhrase phrase) {
        boolean another = scene.sort(phrase) == Sort.PERSON && otherRole(before, phrase);
        return !another && !scene.referents.differInName(before, phrase) && scene.referents.join(before, phrase);
    }

    /** The war minister is not the foreign minister. */
    private boolean otherRole(NounPhrase before, NounPhrase phrase) {
        Set<String> role = words(phrase);
        return !phrase.isNamed()
                && !role.isEmpty()
                && scene.of(before).phrases.stream()
                        .filter(p -> p.lemma().equals(phrase.lemma()))
                        .map(SameNouns::words)
                        .anyMatch(w -> !w.isEmpty() && Collections.disjoint(w, role));
    }

    private static Set<String> words(NounPhrase phrase) {
        Set<String> words = new HashSet<>();
        phrase.description().forEach(t -> words.add(t.lower()));
        return words;
    }

    /** Words of names that distinguish each phrase, noted before anything is joined. */
    void noteNames() {
        scene.phrases.forEach(p -> scene.of(p).names.addAll(descriptions.names(p)));
    }
}
