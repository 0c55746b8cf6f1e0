// SPDX-License-Identifier: Apache-2.0
package org.hearsay.article.body;

/** What the characters of a block come to, counted in one walk. */
final class BlockShape {
    private static final String ENDS = ".!?…。！？।؟۔";
    private static final String PAUSES = ",;،、，؛";
    private static final String QUOTES = "\"“”«»„‟";

    int letters;
    int digits;
    int upper;
    int pauses;
    int ends;
    int quotes;
    int words;
    /** Words that begin with a capital. */
    int capitals;

    int shortWords;
    int colons;
    int marks;
    boolean endsSentence;
    boolean startsLower;

    BlockShape(String text) {
        int word = 0;
        int length = text.length();
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (Character.isLetter(c)) {
                letters++;
                upper += Character.isUpperCase(c) ? 1 : 0;
                words += word == 0 ? 1 : 0;
                capitals += word == 0 && Character.isUpperCase(c) ? 1 : 0;
                word++;
                continue;
            }
            shortWords += word > 0 && word <= 3 ? 1 : 0;
            word = 0;
            if (c == ' ') {
                continue;
            }
            digits += Character.isDigit(c) ? 1 : 0;
            pauses += PAUSES.indexOf(c) >= 0 ? 1 : 0;
            ends += ENDS.indexOf(c) >= 0 && (i + 1 == length || !Character.isLetterOrDigit(text.charAt(i + 1))) ? 1 : 0;
            quotes += QUOTES.indexOf(c) >= 0 ? 1 : 0;
            colons += c == ':' ? 1 : 0;
            marks += c == '|' || c == '/' || c == '•' || c == '©' || c == '@' || c == '>' || c == '»' ? 1 : 0;
        }
        int end = length;
        while (end > 0 && "\"'”’»)]›*".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        endsSentence = end > 0 && ENDS.indexOf(text.charAt(end - 1)) >= 0;
        startsLower = Character.isLowerCase(text.charAt(0));
    }
}
