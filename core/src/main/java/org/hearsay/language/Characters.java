// SPDX-License-Identifier: Apache-2.0
package org.hearsay.language;

/** Characters that newspapers use and models do not know, replaced one for one, so that offsets stay. */
final class Characters {
    private Characters() {}

    static String forEngine(String text) {
        StringBuilder plain = new StringBuilder(text);
        for (int i = 0; i < plain.length(); i++) {
            plain.setCharAt(i, forEngine(plain.charAt(i)));
        }
        return plain.toString();
    }

    private static char forEngine(char c) {
        return switch (c) {
            case '\u00A0', '\u2007', '\u202F', '\u200B', '\u200C', '\u200D', '\u2060', '\uFEFF', '\u00AD' -> ' ';
            case '\u00AB', '\u201E', '\u201F' -> '\u201C';
            case '\u00BB' -> '\u201D';
            case '\u2039', '\u201A', '\u201B' -> '\u2018';
            case '\u203A' -> '\u2019';
            case '\u2010', '\u2011', '\u2012' -> '-';
            default -> c;
        };
    }
}
