// SPDX-License-Identifier: Apache-2.0
package org.hearsay.label;

import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.entity.EntityKind;
import org.jspecify.annotations.Nullable;

/** What noun phrases name, as far as the phrase alone tells. */
final class Sorts {
    private static final Set<String> IN = Set.of("inside", "outside", "near", "in");

    private final Knowledge knowledge;

    Sorts(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    /** The sort; null when the phrase alone does not tell. */
    @Nullable
    Sort of(NounPhrase phrase) {
        if (phrase.namesNobody()
                || (phrase.noun().isProperNoun()
                        && knowledge.isDateWord(phrase.noun().lower()))) {
            return null;
        }
        return switch (phrase.noun().name()) {
            case "PERSON" -> Sort.PERSON;
            case "ORGANIZATION" -> Sort.PEOPLE;
            case "LOCATION" -> Sort.PLACE;
            default -> byNoun(phrase);
        };
    }

    private @Nullable Sort byNoun(NounPhrase phrase) {
        EntityKind kind = knowledge.kind(phrase);
        if (kind == null || kind == EntityKind.DOCUMENT || kind == EntityKind.UNNAMED) {
            return null;
        }
        return kind == EntityKind.PERSON && phrase.isPlural() ? Sort.PEOPLE : Sort.of(kind);
    }

    /**
     * Names of one noun, such as "Orrin" and "besieged Orrin", have the sort that the engine gives to most of them;
     * it knows some only by what stands around them.
     */
    void settle(List<NounPhrase> phrases, Referents referents) {
        Map<String, EnumMap<Sort, Integer>> votes = new HashMap<>();
        for (NounPhrase phrase : phrases) {
            Sort known = referents.of(phrase).sort;
            Sort sort = known == null ? byPreposition(phrase) : known;
            if (phrase.isNamed() && sort != null) {
                votes.computeIfAbsent(phrase.noun().lower(), n -> new EnumMap<>(Sort.class))
                        .merge(sort, 1, Integer::sum);
            }
        }
        for (NounPhrase phrase : phrases) {
            EnumMap<Sort, Integer> vote = votes.get(phrase.noun().lower());
            if (phrase.isNamed() && vote != null && !phrase.namesNobody()) {
                referents.of(phrase).sort = most(vote);
            }
        }
    }

    /** "in Orrin" is a place, "the leader of the Front" leads people; null when no preposition tells. */
    private @Nullable Sort byPreposition(NounPhrase phrase) {
        int at = phrase.first() - (phrase.determiner().isEmpty() ? 1 : 2);
        if (at < 0 || !phrase.isNamed()) {
            return null;
        }
        String preposition = phrase.sentence().token(at).lower();
        boolean role = at > 0 && knowledge.kind(phrase.sentence().token(at - 1)) == EntityKind.PERSON;
        if (role && phrase.determiner().equals("the") && Set.of("of", "for").contains(preposition)) {
            return Sort.PEOPLE;
        }
        return phrase.determiner().isEmpty() && IN.contains(preposition) ? Sort.PLACE : null;
    }

    private static Sort most(EnumMap<Sort, Integer> votes) {
        return Collections.max(votes.entrySet(), Map.Entry.comparingByValue()).getKey();
    }
}
