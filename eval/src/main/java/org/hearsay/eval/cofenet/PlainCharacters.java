// SPDX-License-Identifier: Apache-2.0
package org.hearsay.eval.cofenet;

/**
 * A text without blanks and with one way of writing quotation marks, dashes, brackets and ellipses, so that Penn treebank
 * tokens and the raw text are the same characters; each knows where it stood.
 */
final class PlainCharacters {
    private final StringBuilder characters = new StringBuilder();
    private final int[] starts;
    private int count;

    private PlainCharacters(String text) {
        this.starts = new int[3 * text.length() + 1];
        for (int i = 0; i < text.length(); i++) {
            for (char plain : plain(text.charAt(i)).toCharArray()) {
                add(plain, i);
            }
        }
        starts[count] = text.length();
    }

    static PlainCharacters of(String text) {
        return new PlainCharacters(text);
    }

    /** The characters of a token, its bracket names replaced by brackets. */
    static String of(String token, boolean treebank) {
        String bracket = switch (treebank ? token : "") {
            case "-LRB-" -> "(";
            case "-RRB-" -> ")";
            case "-LSB-" -> "[";
            case "-RSB-" -> "]";
            case "-LCB-" -> "{";
            case "-RCB-" -> "}";
            default -> token;
        };
        return of(bracket).toString();
    }

    int length() {
        return count;
    }

    /** Whether the characters from {@code at} on begin with {@code wanted}. */
    boolean startsWith(String wanted, int at) {
        return at + wanted.length() <= count
                && characters.substring(at, at + wanted.length()).equals(wanted);
    }

    /** Offset in the text of the character at an index. */
    int offset(int index) {
        return starts[index];
    }

    @Override
    public String toString() {
        return characters.toString();
    }

    private void add(char plain, int offset) {
        boolean repeatedDash = plain == '-' && count > 0 && characters.charAt(count - 1) == '-';
        if (!repeatedDash) {
            characters.append(plain);
            starts[count++] = offset;
        }
    }

    private static String plain(char c) {
        return switch (c) {
            case '"', '“', '”', '«', '»', '„' -> "''";
            case '\'', '‘', '’', '`', '‛', '´' -> "'";
            case '-', '–', '—', '―', '‒', '‑', '−' -> "-";
            case '…' -> "...";
            case '\u00ad', '\u200b', '\ufeff' -> "";
            default -> Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\\' ? "" : String.valueOf(c);
        };
    }
}
