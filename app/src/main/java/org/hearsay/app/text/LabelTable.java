// SPDX-License-Identifier: Apache-2.0
package org.hearsay.app.text;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.Reading;
import org.hearsay.app.view.Called;

/** What an article calls people, places and happenings, where it has more than one word for them. */
final class LabelTable {
    private static final int NAME_COLUMNS = 11;

    private final Paper paper;
    private final List<Called> called;

    LabelTable(Paper paper, Reading reading) {
        this.paper = paper;
        this.called = Called.of(reading);
    }

    void write() throws IOException {
        if (called.isEmpty()) {
            return;
        }
        paper.line("What is called what", Style.BOLD);
        for (Called one : called) {
            paper.line(Columns.cut(Harmless.line(one.name()), paper.width()), Style.PLAIN);
            row("  own", one.own());
            row("  quoted", one.quoted());
        }
        paper.blank();
    }

    private void row(String voice, String words) throws IOException {
        if (words.isEmpty()) {
            return;
        }
        String name = Columns.fit(voice, NAME_COLUMNS);
        List<List<Run>> lines = new ArrayList<>(
                Wrapped.lines(List.of(Run.plain(Harmless.line(words))), paper.textWidth() - NAME_COLUMNS));
        for (List<Run> line : lines) {
            line.add(0, new Run(name, Style.DIM));
            paper.line(line);
            name = " ".repeat(NAME_COLUMNS);
        }
    }
}
