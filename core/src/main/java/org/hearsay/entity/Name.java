// SPDX-License-Identifier: Apache-2.0
package org.hearsay.entity;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The words of a person's name, for comparing: lower case, without particles ("al-", "de"), initials' stops and accents
 * of writing ("’s").
 *
 * @param words first names first, the surname last; at least one
 */
record Name(List<String> words) {
    private static final Set<String> PARTICLES = Set.of(
            "al", "el", "ul", "ad", "ash", "de", "da", "di", "du", "del", "der", "den", "la", "le", "van", "von", "bin",
            "ibn", "bint", "jr", "sr", "ii", "iii");

    static Name of(String written) {
        List<String> words = Arrays.stream(written.toLowerCase(Locale.ROOT)
                        .replaceAll("['\u2019]s$", "")
                        .split("[\\s\\u00a0.,\\-\u2010\u2011]+"))
                .filter(w -> !w.isEmpty())
                .toList();
        List<String> bare = words.stream().filter(w -> !PARTICLES.contains(w)).toList();
        return new Name(bare.isEmpty() ? words : bare);
    }

    /** Whether letters are written, several, and all as capitals. */
    static boolean isCapitals(String written) {
        return written.length() > 1
                && written.equals(written.toUpperCase(Locale.ROOT))
                && !written.equals(written.toLowerCase(Locale.ROOT));
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    boolean isFull() {
        return words.size() > 1;
    }

    String first() {
        return words.getFirst();
    }

    String surname() {
        return words.getLast();
    }

    /** Whether two full names may be one person's: the same surname, and first names that agree or abbreviate. */
    boolean sameAs(Name other) {
        if (words.equals(other.words)) {
            return true;
        }
        boolean surnames = surname().equals(other.surname());
        boolean firsts = first().equals(other.first())
                || (first().length() == 1 && other.first().startsWith(first()))
                || (other.first().length() == 1 && first().startsWith(other.first()));
        return isFull() && other.isFull() && surnames && firsts;
    }

    /** Whether this shorter name is a part of a full one: its surname, or its last two words, or its first name. */
    boolean shortFor(Name full) {
        return !words.equals(full.words)
                && words.size() < full.words.size()
                && (full.words
                                .subList(full.words.size() - words.size(), full.words.size())
                                .equals(words)
                        || (words.size() == 1 && full.first().equals(first())));
    }
}
