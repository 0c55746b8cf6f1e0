// SPDX-License-Identifier: Apache-2.0
package org.hearsay.comparison.speaker;

import java.util.List;
import org.hearsay.comparison.SpeakerRelation;
import org.hearsay.entity.EntityKind;
import org.jspecify.annotations.Nullable;

/**
 * How a telling's speaker relates to the reference's, by rules.
 *
 * <p>{@code OTHER} only where both are resolved and neither stands for the other: two persons of different names, two
 * organisations without a word in common, a person and an organisation that no article ties to each other.
 */
public final class SpeakerRelations {
    private SpeakerRelations() {}

    /** How {@code here} relates to {@code reference}. */
    public static SpeakerRelation of(@Nullable Party reference, @Nullable Party here) {
        if (reference == null || here == null) {
            return SpeakerRelation.UNKNOWN;
        }
        if (reference.words().equals(here.words()) && reference.plural() == here.plural()) {
            return SpeakerRelation.SAME;
        }
        if (reference.isPerson()) {
            return ofPerson(reference, here);
        }
        if (here.isPerson()) {
            return reverse(ofPerson(here, reference));
        }
        if (reference.isNamedOrganisation() && here.isNamedOrganisation()) {
            return ofOrganisations(reference, here);
        }
        if (reference.isNamedOrganisation()) {
            return shared(reference.words(), here.words()) && !here.plural()
                    ? SpeakerRelation.NARROWER
                    : SpeakerRelation.VAGUER;
        }
        if (here.isNamedOrganisation()) {
            return SpeakerRelation.UNKNOWN;
        }
        return ofUnnamed(reference, here);
    }

    private static SpeakerRelation ofPerson(Party person, Party here) {
        boolean named = here.isPerson() || here.isNamedOrganisation();
        if (named && tied(person, here) && !here.words().contains(person.head())) {
            return SpeakerRelation.VAGUER;
        }
        if (here.isPerson() && tied(here, person) && !person.words().contains(here.head())) {
            return SpeakerRelation.NARROWER;
        }
        if (here.isPerson()) {
            return samePerson(person, here)
                    ? SpeakerRelation.SAME
                    : person.known() && here.known() ? SpeakerRelation.OTHER : SpeakerRelation.UNKNOWN;
        }
        if (here.isNamedOrganisation()) {
            return !here.proper()
                    ? SpeakerRelation.VAGUER
                    : here.known() && person.known() && person.isNamedBeside(here)
                            ? SpeakerRelation.OTHER
                            : SpeakerRelation.UNKNOWN;
        }
        boolean meant = here.definite()
                && !here.plural()
                && here.kind() != EntityKind.COLLECTIVE
                && here.company().contains(person.head())
                && (person.ties().isEmpty() || person.ties().contains(here.head()));
        return meant ? SpeakerRelation.SAME : SpeakerRelation.VAGUER;
    }

    private static boolean tied(Party person, Party organisation) {
        return person.ties().containsAll(organisation.words());
    }

    private static boolean samePerson(Party one, Party other) {
        if (!one.head().equals(other.head())) {
            return false;
        }
        String first = one.words().getFirst();
        String second = other.words().getFirst();
        return one.words().containsAll(other.words())
                || other.words().containsAll(one.words())
                || (first.charAt(0) == second.charAt(0) && (first.length() == 1 || second.length() == 1));
    }

    private static SpeakerRelation ofOrganisations(Party reference, Party here) {
        if (reference.words().containsAll(here.words()) || here.words().containsAll(reference.words())) {
            return SpeakerRelation.SAME;
        }
        if (shared(reference.words(), here.words())) {
            return SpeakerRelation.SAME;
        }
        if (isInitialsOf(reference, here) || isInitialsOf(here, reference)) {
            return SpeakerRelation.SAME;
        }
        if (!here.proper() || !reference.proper()) {
            return SpeakerRelation.VAGUER;
        }
        return reference.isNamedBeside(here) ? SpeakerRelation.OTHER : SpeakerRelation.UNKNOWN;
    }

    /** "IRGC" is the Islamic Revolutionary Guard Corps. */
    private static boolean isInitialsOf(Party shorter, Party longer) {
        StringBuilder initials = new StringBuilder();
        longer.words().forEach(w -> initials.append(w.charAt(0)));
        return shorter.words().size() == 1
                && longer.words().size() > 1
                && shorter.head().contentEquals(initials);
    }

    private static SpeakerRelation ofUnnamed(Party reference, Party here) {
        if (reference.kind() == EntityKind.COLLECTIVE && here.kind() == EntityKind.COLLECTIVE) {
            return SpeakerRelation.SAME;
        }
        if (here.plural() && !reference.plural()) {
            return SpeakerRelation.VAGUER;
        }
        if (reference.plural() && !here.plural()) {
            return SpeakerRelation.NARROWER;
        }
        return SpeakerRelation.SAME;
    }

    private static boolean shared(List<String> some, List<String> others) {
        return some.stream().anyMatch(others::contains);
    }

    private static SpeakerRelation reverse(SpeakerRelation relation) {
        return switch (relation) {
            case VAGUER -> SpeakerRelation.NARROWER;
            case NARROWER -> SpeakerRelation.VAGUER;
            case SAME, OTHER, UNKNOWN -> relation;
        };
    }
}
