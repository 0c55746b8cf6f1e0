// SPDX-License-Identifier: Apache-2.0
package org.hearsay.entity;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hearsay.article.Span;
import org.jspecify.annotations.Nullable;

/**
 * Words that speak of somebody, and what they tell of him.
 *
 * @param span the words
 * @param form how they name him
 * @param kind what he is, as far as the words tell
 * @param name the name, or for a common noun its phrase without article
 * @param head lemma of the head noun; empty for a name without one
 * @param roles titles and roles told beside the name
 * @param affiliation the words that name the organisation told beside it; null when none is
 * @param gender as far as the words tell
 * @param personal whether the words can mean a person: a name, or a noun that denotes people
 * @param plural whether several are meant
 * @param definite whether the words point back ("the doctor") rather than introduce ("a doctor")
 */
record Mention(
        Span span,
        Form form,
        EntityKind kind,
        String name,
        String head,
        List<String> roles,
        @Nullable Span affiliation,
        Gender gender,
        boolean personal,
        boolean plural,
        boolean definite) {
    private static final Set<String> INTRODUCING = Set.of(
            "a", "an", "another", "few", "many", "most", "numerous", "one", "other", "others", "several", "some");

    /** Whether the words begin with an indefinite article or the like, as words do that bring somebody in. */
    boolean introduced(String text) {
        return INTRODUCING.contains(span.in(text).toLowerCase(Locale.ROOT).split("[ \u00a0]", 2)[0]);
    }

    /** How words name somebody. */
    enum Form {
        NAME,
        NOUN,
        PRONOUN
    }
}
