// SPDX-License-Identifier: Apache-2.0
package org.hearsay.comparison.speaker;

import java.util.List;
import java.util.Set;
import org.hearsay.entity.EntityKind;

/**
 * Somebody who speaks, as one article knows him.
 *
 * @param kind what it is; a document stands for its issuer
 * @param name name or description
 * @param words stems of the name in order, titles and function words left out; the last is the head
 * @param proper whether the name is a proper one
 * @param plural whether the name speaks of several
 * @param known whether the name is one that can be trusted to be whole: of two words or more, or met in other articles
 * @param definite whether somebody unnamed is spoken of as known ("the governor"), not as new ("a local official")
 * @param ties stems of roles, affiliation and of what stands beside the name in any article
 * @param company stems of the surnames of the people, and of the organisations, whom the article names
 */
public record Party(
        EntityKind kind,
        String name,
        List<String> words,
        boolean proper,
        boolean plural,
        boolean known,
        boolean definite,
        Set<String> ties,
        Set<String> company) {
    public boolean isPerson() {
        return kind == EntityKind.PERSON && proper;
    }

    public boolean isNamedOrganisation() {
        return kind == EntityKind.ORGANISATION || kind == EntityKind.PLACE;
    }

    /** Whether the article of either names both. */
    boolean isNamedBeside(Party other) {
        return company.contains(other.key()) || other.company.contains(key());
    }

    /** The same, named beside these. */
    Party with(Set<String> company) {
        return new Party(kind, name, words, proper, plural, known, definite, ties, company);
    }

    String key() {
        return isPerson() ? head() : String.join(" ", words);
    }

    /** The last word of the name: a person's surname, the noun of a description. */
    public String head() {
        return words.getLast();
    }
}
