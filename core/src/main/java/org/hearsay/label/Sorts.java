// SPDX-License-Identifier: Apache-2.0
package org.hearsay.label;

import org.hearsay.entity.EntityKind;
import org.hearsay.language.Token;
import org.jspecify.annotations.Nullable;

/** What noun phrases name, as far as the phrase alone tells. */
final class Sorts {
    private final Knowledge knowledge;

    Sorts(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    /** The sort; null when the phrase alone does not tell. */
    @Nullable
    Sort of(NounPhrase phrase) {
        if (phrase.namesNobody()) {
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

    /** Words that distinguish a phrase: of names, of nations; lower case. */
    static boolean distinguishes(Token token) {
        return Character.isUpperCase(token.word().codePointAt(0))
                && (token.isProperNoun() || token.tag().equals("JJ"));
    }
}
