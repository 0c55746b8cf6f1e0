// SPDX-License-Identifier: Apache-2.0
package org.hearsay.app.text;

import java.io.IOException;
import java.util.List;

/**
 * What text is written on.
 *
 * @param out where it goes
 * @param width columns to a line
 * @param color whether styles are shown
 */
public record Paper(Appendable out, int width, boolean color) {
    private static final int WIDEST_TEXT = 92;

    /** Columns of running text: lines that are too long cannot be read. */
    int textWidth() {
        return Math.min(width, WIDEST_TEXT);
    }

    void line(List<Run> runs) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < runs.size(); ) {
            Style style = runs.get(i).style();
            StringBuilder words = new StringBuilder();
            for (; i < runs.size() && runs.get(i).style().equals(style); i++) {
                words.append(runs.get(i).text());
            }
            line.append(color ? style.on(words.toString()) : words);
        }
        out.append(line.toString().stripTrailing()).append('\n');
    }

    void line(String text, Style style) throws IOException {
        line(List.of(new Run(text, style)));
    }

    void blank() throws IOException {
        out.append('\n');
    }

    /** Words broken into lines, a head before the first, and as much room before the others. */
    void wrapped(String head, List<Run> runs) throws IOException {
        String begin = head;
        for (List<Run> line : Wrapped.lines(runs, textWidth() - head.length())) {
            line.add(0, new Run(begin, Style.DIM));
            line(line);
            begin = " ".repeat(head.length());
        }
    }
}
