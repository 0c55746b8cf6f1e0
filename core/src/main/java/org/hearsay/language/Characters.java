// SPDX-License-Identifier: Apache-2.0
package org.hearsay.language;

/** Characters that newspapers use and models do not know, replaced one for one, so that offsets stay. */
final class Characters {
    private static final String ENDS_SENTENCES = ".,!?\u2026";

    private final String text;

    private Characters(String text) {
        this.text = text;
    }

    static String forEngine(String text) {
        Characters characters = new Characters(text);
        StringBuilder plain = new StringBuilder(text);
        for (int i = 0; i < plain.length(); i++) {
            plain.setCharAt(i, characters.forEngine(i));
        }
        return plain.toString();
    }

    private char forEngine(int at) {
        char c = text.charAt(at);
        return switch (c) {
            case '\u00A0', '\u2007', '\u202F', '\u200B', '\u200C', '\u200D', '\u2060', '\uFEFF', '\u00AD' -> ' ';
            // German and Danish close with the shapes that others open with; models take those for the next sentence's.
            case '\u00AB', '\u201C' -> closes(at) ? '\u201D' : '\u201C';
            case '\u00BB' -> opens(at) ? '\u201C' : '\u201D';
            case '\u201E', '\u201F' -> '\u201C';
            case '\u2039', '\u201A', '\u201B' -> '\u2018';
            case '\u203A' -> '\u2019';
            case '\u2010', '\u2011', '\u2012' -> '-';
            default -> c;
        };
    }

    private boolean closes(int at) {
        char before = at > 0 ? text.charAt(at - 1) : ' ';
        return (Character.isLetterOrDigit(before) || ENDS_SENTENCES.indexOf(before) >= 0) && !isLetter(at + 1);
    }

    private boolean opens(int at) {
        return (at == 0 || Character.isWhitespace(text.charAt(at - 1))) && isLetter(at + 1);
    }

    private boolean isLetter(int at) {
        return at < text.length() && Character.isLetterOrDigit(text.charAt(at));
    }
}
