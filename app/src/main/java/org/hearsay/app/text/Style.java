// SPDX-License-Identifier: Apache-2.0
package org.hearsay.app.text;

/**
 * How words look on a terminal.
 *
 * @param codes parameters of the terminal's "select graphic rendition", joined by semicolons; empty for plain words
 */
record Style(String codes) {
    static final Style PLAIN = new Style("");
    static final Style BOLD = new Style("1");
    static final Style DIM = new Style("2");

    /** Quiet colours that can be read on light and on dark ground. */
    private static final int[] TONES = {32, 130, 97, 29, 161, 94, 66, 133, 64, 25};

    /** The colour of a speaker. */
    static Style tone(int tone) {
        return tone < 0 ? new Style("3") : new Style("38;5;" + TONES[tone % TONES.length]);
    }

    Style and(Style other) {
        return codes.isEmpty() ? other : other.codes.isEmpty() ? this : new Style(codes + ";" + other.codes);
    }

    Style underlined() {
        return and(new Style("4"));
    }

    String on(String text) {
        return codes.isEmpty() ? text : "\u001b[" + codes + "m" + text + "\u001b[0m";
    }
}
