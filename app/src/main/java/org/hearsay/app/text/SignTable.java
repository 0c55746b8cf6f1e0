// SPDX-License-Identifier: Apache-2.0
package org.hearsay.app.text;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.app.comparison.Row;
import org.hearsay.app.view.Texts;
import org.hearsay.comparison.Cell;
import org.hearsay.comparison.Presence;
import org.hearsay.comparison.Story;

/** Utterances by articles, a sign in each cell; where the columns are too many, the articles that carry an utterance. */
final class SignTable {
    private static final int GAP = 1;
    private static final int LEAST_WORDS = 24;
    private static final int WIDEST_WORDS = 60;

    private final Paper paper;
    private final List<String> columns;

    SignTable(Paper paper, Story story) {
        this.paper = paper;
        this.columns = story.columns().stream().map(column -> column.id()).toList();
    }

    void write(List<Row> rows) throws IOException {
        int[] widths = widths(rows);
        int marks = 0;
        for (int width : widths) {
            marks += width + GAP;
        }
        int id = rows.stream().mapToInt(row -> row.id().length()).max().orElse(2) + 1;
        int words = Math.min(WIDEST_WORDS, paper.width() - marks - id);
        if (words < LEAST_WORDS) {
            for (Row row : rows) {
                list(row, id);
            }
            return;
        }
        List<Run> head = new ArrayList<>(List.of(Run.plain(" ".repeat(id + words))));
        for (int i = 0; i < widths.length; i++) {
            head.add(new Run(" ".repeat(GAP) + Columns.fit(columns.get(i), widths[i]), Style.DIM));
        }
        paper.line(head);
        for (Row row : rows) {
            paper.line(line(row, id, words, widths));
            paper.line(" ".repeat(id) + Columns.cut(Harmless.line(row.speaker(Texts.english())), words), Style.DIM);
        }
    }

    private List<Run> line(Row row, int id, int words, int[] widths) {
        List<Run> line = new ArrayList<>();
        line.add(new Run(Columns.fit(row.id(), id), Style.DIM));
        line.add(Run.plain(Columns.fit(Harmless.line(row.words()), words)));
        List<Cell> cells = row.utterance().cells();
        for (int i = 0; i < widths.length; i++) {
            Style style = cells.get(i).presence() == Presence.PRESENT ? Style.BOLD : Style.DIM;
            line.add(new Run(" ".repeat(GAP) + Columns.fit(row.letters(cells.get(i)), widths[i]), style));
        }
        return line;
    }

    private void list(Row row, int id) throws IOException {
        paper.line(List.of(
                new Run(Columns.fit(row.id(), id), Style.DIM),
                Run.plain(Columns.cut(
                        Harmless.line(row.speaker(Texts.english()) + ": " + row.words()), paper.width() - id))));
        StringBuilder cells = new StringBuilder();
        int absent = 0;
        int unknown = 0;
        for (Cell cell : row.utterance().cells()) {
            switch (cell.presence()) {
                case PRESENT ->
                    cells.append(cell.article())
                            .append('\u00a0')
                            .append(row.letters(cell))
                            .append("  ");
                case ABSENT -> absent++;
                case UNKNOWN -> unknown++;
            }
        }
        String rest =
                (absent > 0 ? "–\u00a0in " + absent + " more  " : "") + (unknown > 0 ? "?\u00a0in " + unknown : "");
        for (List<Run> line : Wrapped.lines(List.of(Run.plain(cells + rest)), paper.width() - id)) {
            line.add(0, Run.plain(" ".repeat(id)));
            paper.line(line);
        }
    }

    private int[] widths(List<Row> rows) {
        int[] widths = columns.stream().mapToInt(String::length).toArray();
        for (Row row : rows) {
            List<Cell> cells = row.utterance().cells();
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], row.letters(cells.get(i)).length());
            }
        }
        return widths;
    }
}
