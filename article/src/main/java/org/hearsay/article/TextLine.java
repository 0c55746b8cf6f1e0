// SPDX-License-Identifier: Apache-2.0
package org.hearsay.article;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The shape of a line: what can be told of it without knowing its words.
 *
 * @param text the line, trimmed at both ends, never blank
 */
record TextLine(String text) {
    private static final Pattern WORD = Pattern.compile("[\\s\\u00a0\\u202f]+");
    private static final Pattern BULLET = Pattern.compile("(?s)(?:[•·▪●◦‣*–—-]|\\d{1,2}[.)])[\\s\\u00a0]+\\S.*");
    /** Closing marks that may stand after the end of a sentence. */
    private static final String CLOSING = "\"'”’»)]›*";

    private static final String ENDS = ".!?…。！？।؟۔";
    private static final int SHAPE_WITHIN = 4000;
    /** Abbreviations at the end of a line that end no sentence. */
    private static final Set<String> ABBREVIATIONS = Set.of("jr.", "sr.", "inc.", "ltd.", "co.", "corp.", "no.");

    /** How many words it has; of a very long line, how many its beginning has. */
    int words() {
        return wordCount(head());
    }

    /** How many words a text has; 1 for an empty one. */
    static int wordCount(String text) {
        int words = 0;
        boolean inside = false;
        for (int i = 0; i < text.length(); i++) {
            boolean space = isSpace(text.charAt(i));
            words += !space && !inside ? 1 : 0;
            inside = !space;
        }
        return Math.max(1, words);
    }

    private static boolean isSpace(char c) {
        return c == ' ' || (c >= '\t' && c <= '\r') || c == '\u00a0' || c == '\u202f';
    }

    String head() {
        return text.length() > SHAPE_WITHIN ? text.substring(0, SHAPE_WITHIN) : text;
    }

    static String[] wordsOf(String text) {
        return WORD.split(text.strip());
    }

    /** Whether it ends as a sentence does. */
    boolean endsSentence() {
        int end = text.length();
        while (end > 0 && CLOSING.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        // French sets a blank inside its marks.
        end -= end > 1 && end < text.length() && Character.isSpaceChar(text.charAt(end - 1)) ? 1 : 0;
        if (end == 0 || ENDS.indexOf(text.charAt(end - 1)) < 0) {
            return false;
        }
        int from = Math.max(text.lastIndexOf(' ', end - 1), text.lastIndexOf('\u00a0', end - 1)) + 1;
        return !ABBREVIATIONS.contains(text.substring(from, end).toLowerCase(Locale.ROOT));
    }

    /** Whether it breaks off before somebody's words: with a colon, a comma, or in the middle of a sentence. */
    boolean breaksOff() {
        char last = text.charAt(text.length() - 1);
        return last == ':' || last == ',' || Character.isLowerCase(last);
    }

    /** Whether it begins with a quotation mark. */
    boolean opensQuotation() {
        return "\"“«„‘‹".indexOf(text.charAt(0)) >= 0;
    }

    /** Whether it ends with a question or exclamation mark, as headlines may. */
    boolean endsAsking() {
        return text.endsWith("?") || text.endsWith("!") || text.endsWith("?’") || text.endsWith("?”");
    }

    /** Whether it holds the end of a sentence before its own end, followed by another sentence. */
    boolean severalSentences() {
        return SENTENCE_BREAK.matcher(head()).find();
    }

    private static final Pattern SENTENCE_BREAK =
            Pattern.compile("(?<=[\\p{Ll}\\d]{2}[.!?][”’\"']?)[\\s\\u00a0]+[“‘\"']?\\p{Lu}");

    boolean isBullet() {
        return BULLET.matcher(head()).matches();
    }

    /** A sentence or more, or too long for a heading. */
    boolean isProse() {
        int words = words();
        return words >= 40
                || (words >= 6 && endsSentence() && !(endsAsking() && words < 16 && !severalSentences()))
                || (isUnspaced() && text.length() > 60);
    }

    /** Chinese, Japanese or Thai: scripts without spaces, whose words cannot be counted by them. */
    boolean isUnspaced() {
        String head = head();
        return head.codePoints()
                                .filter(c -> c >= 0x0e00 && (c < 0x0e80 || (c >= 0x3040 && c < 0xac00)))
                                .count()
                        * 2
                > head.length();
    }

    boolean startsLower() {
        return Character.isLowerCase(text.codePointAt(0));
    }
}
