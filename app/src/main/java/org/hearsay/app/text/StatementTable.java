// SPDX-License-Identifier: Apache-2.0
package org.hearsay.app.text;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hearsay.Reading;
import org.hearsay.app.view.Described;
import org.hearsay.app.view.Speaker;
import org.hearsay.app.view.Speakers;
import org.hearsay.app.view.Texts;
import org.hearsay.statement.Statement;

/** The statements of a reading as an aligned table; under a speaker's first one, what is told of him. */
final class StatementTable {
    private static final String[] NAMES = {"", "speaker", "cue", "kind", "words"};
    private static final int[] WIDEST = {5, 32, 22, 28, Integer.MAX_VALUE};
    private static final int[] LEAST = {0, 24, 13, 10, 0};
    private static final int GAP = 2;
    private static final int LEAST_WORDS = 32;

    private final Paper paper;
    private final Reading reading;
    private final Speakers speakers;

    StatementTable(Paper paper, Reading reading, Speakers speakers) {
        this.paper = paper;
        this.reading = reading;
        this.speakers = speakers;
    }

    void write() throws IOException {
        if (reading.statements().isEmpty()) {
            return;
        }
        List<String[]> rows = new ArrayList<>();
        for (Statement statement : reading.statements()) {
            rows.add(cells(statement));
        }
        int[] widths = widths(rows);
        Set<Speaker> introduced = new HashSet<>();
        paper.line(title(), Style.BOLD);
        paper.line(row(NAMES, widths, Style.DIM, Style.DIM));
        for (int i = 0; i < rows.size(); i++) {
            Speaker speaker = speakers.of(reading.statements().get(i));
            paper.line(row(rows.get(i), widths, Style.tone(speaker.tone()), Style.PLAIN));
            if (!speaker.about().isEmpty() && (!speaker.known() || introduced.add(speaker))) {
                String about = " ".repeat(widths[0] + GAP) + Harmless.line(String.join(", ", speaker.about()));
                paper.line(Columns.cut(about, paper.width()), Style.DIM);
            }
        }
        paper.blank();
    }

    private String title() {
        int statements = reading.statements().size();
        int people = speakers.all().size();
        return (statements == 1 ? "1 statement" : statements + " statements") + ", "
                + (people == 1 ? "1 speaker" : people + " speakers");
    }

    private String[] cells(Statement statement) {
        Described described = new Described(reading, statement, Texts.english());
        String[] cells = {
            statement.id(), who(statement, described), described.cue(), described.kind(), described.content()
        };
        for (int i = 0; i < cells.length; i++) {
            cells[i] = Harmless.line(cells[i]);
        }
        return cells;
    }

    private String who(Statement statement, Described described) {
        Speaker speaker = speakers.of(statement);
        return speaker.known()
                ? speaker.name()
                : "unknown" + (statement.source() == null ? "" : ": “" + described.source() + "”");
    }

    /** Each column as wide as its widest cell, the widest narrower where the words need the room. */
    private int[] widths(List<String[]> rows) {
        int[] widths = new int[NAMES.length];
        for (int i = 0; i < NAMES.length; i++) {
            widths[i] = Columns.of(NAMES[i]);
            for (String[] row : rows) {
                widths[i] = Math.max(widths[i], Math.min(WIDEST[i], Columns.of(row[i])));
            }
        }
        int last = NAMES.length - 1;
        int others = 0;
        for (int i = 0; i < last; i++) {
            others += widths[i] + GAP;
        }
        while (paper.width() - others < LEAST_WORDS) {
            int widest = widest(widths);
            if (widths[widest] <= LEAST[widest]) {
                break;
            }
            widths[widest]--;
            others--;
        }
        widths[last] = Math.max(LEAST_WORDS / 2, paper.width() - others);
        return widths;
    }

    /** The column with most to spare; the speaker's gives way last. */
    private static int widest(int[] widths) {
        int widest = widths.length - 2;
        for (int i = widest - 1; i > 0; i--) {
            widest = widths[i] - LEAST[i] > widths[widest] - LEAST[widest] ? i : widest;
        }
        return widest;
    }

    private static List<Run> row(String[] cells, int[] widths, Style who, Style rest) {
        List<Run> runs = new ArrayList<>();
        for (int i = 0; i < cells.length; i++) {
            boolean last = i == cells.length - 1;
            String cell = last ? Columns.cut(cells[i], widths[i]) : Columns.fit(cells[i], widths[i]) + " ".repeat(GAP);
            runs.add(new Run(cell, i == 0 ? Style.DIM : i == 1 ? who : rest));
        }
        return runs;
    }
}
