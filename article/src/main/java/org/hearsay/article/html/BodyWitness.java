// SPDX-License-Identifier: Apache-2.0
package org.hearsay.article.html;

import java.util.Locale;

/** The body of the article as the page's structured data repeats it; tells which blocks belong to it. */
final class BodyWitness {
    /** A shorter body is a summary. */
    private static final int SHORTEST = 400;
    /** Shorter words stand in any body by chance. */
    private static final int SHORTEST_BLOCK = 12;

    private static final int LONGEST = 400_000;

    private final String letters;

    BodyWitness(String body) {
        letters = letters(body.substring(0, Math.min(body.length(), LONGEST)));
    }

    boolean isTelling() {
        return letters.length() >= SHORTEST;
    }

    /** Whether the body has these words. */
    boolean has(String words) {
        String wanted = letters(words);
        return wanted.length() >= SHORTEST_BLOCK && letters.contains(wanted);
    }

    /** The share of the body that blocks of so many letters make up. */
    double share(int found) {
        return letters.isEmpty() ? 0 : (double) found / letters.length();
    }

    static String letters(String words) {
        StringBuilder letters = new StringBuilder();
        words.toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(letters::appendCodePoint);
        return letters.toString();
    }
}
