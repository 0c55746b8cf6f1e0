// SPDX-License-Identifier: Apache-2.0
package org.hearsay.article.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Takes texts apart at what is neither letter nor digit; as patterns would, but in one walk. */
public final class Letters {
    private Letters() {}

    /** Words in lower case: stretches of letters and numbers. */
    public static List<String> words(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        List<String> words = new ArrayList<>();
        int start = -1;
        int at = 0;
        while (at < lower.length()) {
            int c = lower.codePointAt(at);
            if (!isOfWord(c)) {
                if (start >= 0) {
                    words.add(lower.substring(start, at));
                }
                start = -1;
            } else if (start < 0) {
                start = at;
            }
            at += Character.charCount(c);
        }
        if (start >= 0) {
            words.add(lower.substring(start));
        }
        return words;
    }

    /** Letters and numbers alone, in lower case. */
    public static String only(String text) {
        StringBuilder letters = new StringBuilder(text.length());
        text.toLowerCase(Locale.ROOT).codePoints().filter(Letters::isOfWord).forEach(letters::appendCodePoint);
        return letters.toString();
    }

    /** The words of a name that a program uses: {@code article-Body_text2} has article, Body and text. */
    public static List<String> ofName(String name) {
        List<String> words = new ArrayList<>();
        int start = -1;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean seam = start >= 0
                    && (!Character.isLetter(c)
                            || (Character.isUpperCase(c) && Character.isLowerCase(name.charAt(i - 1))));
            if (seam) {
                words.add(name.substring(start, i));
                start = -1;
            }
            start = start < 0 && Character.isLetter(c) ? i : start;
        }
        if (start >= 0) {
            words.add(name.substring(start));
        }
        return words;
    }

    private static boolean isOfWord(int c) {
        return Character.isLetterOrDigit(c)
                || (c > 0xa0
                        && (Character.getType(c) == Character.LETTER_NUMBER
                                || Character.getType(c) == Character.OTHER_NUMBER));
    }
}
