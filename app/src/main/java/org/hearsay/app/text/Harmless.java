// SPDX-License-Identifier: Apache-2.0
package org.hearsay.app.text;

/** Text of a page made safe for a terminal, which obeys control characters and turns words around. */
public final class Harmless {
    private Harmless() {}

    /** The text with the same number of characters, those that a terminal would obey replaced. */
    public static String of(String text) {
        StringBuilder safe = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            safe.append(c == '\n' ? c : Character.isISOControl(c) ? ' ' : turnsAround(c) ? '\u2060' : c);
        }
        return safe.toString();
    }

    /** The text on one line. */
    public static String line(String text) {
        return of(text).replaceAll("\\s+", " ").strip();
    }

    private static boolean turnsAround(char c) {
        return (c >= '\u202A' && c <= '\u202E') || (c >= '\u2066' && c <= '\u2069');
    }
}
