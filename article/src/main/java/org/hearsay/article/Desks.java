// SPDX-License-Identifier: Apache-2.0
package org.hearsay.article;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hearsay.lexicon.Lexicons;
import org.jspecify.annotations.Nullable;

/** Tells desks, staffs and outlets in bylines from people. */
final class Desks {
    /** A name this short stands inside other names by chance. */
    private static final int FEWEST_LETTERS = 3;

    private final Set<String> words;

    Desks(Lexicons lexicons) {
        words = new HashSet<>(lexicons.words("desk-words.txt"));
    }

    /** The same authors, those who are no person marked. */
    List<Author> marked(List<Author> authors, @Nullable String outlet, @Nullable String domain) {
        return authors.stream()
                .map(author -> author.isPerson() && isDesk(author.name(), outlet, domain) ? author.asDesk() : author)
                .toList();
    }

    private boolean isDesk(String name, @Nullable String outlet, @Nullable String domain) {
        for (String word : name.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{M}\\p{N}]+")) {
            if (words.contains(word)) {
                return true;
            }
        }
        String own = Headlines.letters(name);
        return own.length() >= FEWEST_LETTERS
                && (isIn(own, outlet == null ? "" : Headlines.letters(outlet))
                        || isIn(own, domain == null ? "" : Headlines.letters(domain)));
    }

    private static boolean isIn(String name, String outlet) {
        return outlet.startsWith(name)
                || outlet.equals("the" + name)
                || (outlet.length() >= FEWEST_LETTERS && (name.startsWith(outlet) || name.equals("the" + outlet)));
    }
}
