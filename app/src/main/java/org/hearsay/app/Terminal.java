// SPDX-License-Identifier: Apache-2.0
package org.hearsay.app;

/**
 * What is known of the terminal; the launcher finds it out, for Java cannot.
 *
 * @param out whether standard output is a terminal
 * @param err whether standard error is a terminal
 * @param width columns to a line
 * @param noColor whether the user asked every program for no colour
 */
public record Terminal(boolean out, boolean err, int width, boolean noColor) {
    private static final int USUAL_WIDTH = 100;
    private static final int LEAST_WIDTH = 40;

    static Terminal ofProcess() {
        String noColor = System.getenv("NO_COLOR");
        return new Terminal(
                Boolean.getBoolean("hearsay.terminal.out"),
                Boolean.getBoolean("hearsay.terminal.err"),
                Math.max(LEAST_WIDTH, Integer.getInteger("hearsay.terminal.width", USUAL_WIDTH)),
                (noColor != null && !noColor.isEmpty()) || "dumb".equals(System.getenv("TERM")));
    }
}
