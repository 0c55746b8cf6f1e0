// SPDX-License-Identifier: Apache-2.0
package org.hearsay.app.text;

import java.util.ArrayList;
import java.util.List;

/** Words broken into lines of a width; a word that is longer than a line stays whole. */
final class Wrapped {
    private final int width;
    private final List<List<Run>> lines = new ArrayList<>();
    private List<Run> line = new ArrayList<>();
    private final List<Run> word = new ArrayList<>();
    private int used;
    private Style gap = Style.PLAIN;

    private Wrapped(int width) {
        this.width = width;
    }

    static List<List<Run>> lines(List<Run> runs, int width) {
        Wrapped wrapped = new Wrapped(width);
        runs.forEach(wrapped::add);
        wrapped.endWord(Style.PLAIN);
        wrapped.endLine();
        return wrapped.lines;
    }

    private void add(Run run) {
        int from = 0;
        for (int i = 0; i < run.text().length(); i++) {
            char c = run.text().charAt(i);
            if (c == ' ' || c == '\n') {
                addPart(run, from, i);
                endWord(run.style());
                if (c == '\n') {
                    endLine();
                }
                from = i + 1;
            }
        }
        addPart(run, from, run.text().length());
    }

    private void addPart(Run run, int from, int to) {
        if (from < to) {
            word.add(new Run(run.text().substring(from, to), run.style()));
        }
    }

    /** The space after a word looks like the run that it stands in, so that an underline goes on. */
    private void endWord(Style after) {
        if (word.isEmpty()) {
            return;
        }
        int columns = word.stream().mapToInt(part -> Columns.of(part.text())).sum();
        if (used > 0 && used + 1 + columns > width) {
            endLine();
        }
        if (used > 0) {
            line.add(new Run(" ", gap));
            used++;
        }
        line.addAll(word);
        used += columns;
        word.clear();
        gap = after;
    }

    private void endLine() {
        lines.add(line);
        line = new ArrayList<>();
        used = 0;
    }
}
