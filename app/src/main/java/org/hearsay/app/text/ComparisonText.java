// SPDX-License-Identifier: Apache-2.0
package org.hearsay.app.text;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.app.comparison.Outlets;
import org.hearsay.app.comparison.Row;
import org.hearsay.app.comparison.Sign;
import org.hearsay.app.view.Texts;
import org.hearsay.comparison.ComparedArticle;
import org.hearsay.comparison.Comparison;
import org.hearsay.comparison.Story;

/** A comparison for people: a table a story, with what its signs mean, and the labels of each article. */
public final class ComparisonText {
    private final Paper paper;

    public ComparisonText(Paper paper) {
        this.paper = paper;
    }

    /** Writes all stories; those that have nothing to be compared with last, on a line each. */
    public void write(Comparison comparison) throws IOException {
        List<Story> alone = new ArrayList<>();
        boolean signs = false;
        for (Story story : comparison.stories()) {
            if (story.columns().size() < 2) {
                alone.add(story);
            } else {
                signs |= write(story);
            }
        }
        if (signs) {
            legend();
        }
        if (!alone.isEmpty()) {
            paper.line("With nothing to compare it with:", Style.BOLD);
            for (Story story : alone) {
                ComparedArticle article = story.columns().getFirst();
                String notes = Outlets.notes(story, article, Texts.english());
                text(Outlets.line(article, Texts.english()) + ": " + Outlets.title(story)
                        + (notes.isEmpty() ? "" : " (" + notes + ")"));
            }
            paper.blank();
        }
    }

    /** Whether there are signs in it. */
    private boolean write(Story story) throws IOException {
        title(story);
        List<Row> rows = Row.of(story);
        List<Row> shared = rows.stream().filter(row -> row.carriedBy() > 1).toList();
        if (shared.isEmpty()) {
            text("No utterance is told by two of these articles.");
        } else {
            new SignTable(paper, story).write(shared);
        }
        paper.blank();
        for (ComparedArticle column : story.columns()) {
            column(story, column);
        }
        paper.blank();
        new LabelText(paper, story).write();
        only(rows.stream().filter(row -> row.carriedBy() == 1).toList());
        return !shared.isEmpty();
    }

    private void title(Story story) throws IOException {
        String id = "── " + story.id() + " ";
        paper.line(id + "─".repeat(Math.max(2, paper.textWidth() - id.length())), Style.DIM);
        paper.line(Columns.cut(Harmless.line(Outlets.title(story)), paper.width()), Style.BOLD);
        paper.blank();
    }

    private void column(Story story, ComparedArticle column) throws IOException {
        String notes = Outlets.notes(story, column, Texts.english());
        String name = Columns.fit(column.id(), Math.max(3, column.id().length())) + "  ";
        hanging(name, Outlets.line(column, Texts.english()) + (notes.isEmpty() ? "" : " (" + notes + ")"));
    }

    private void only(List<Row> rows) throws IOException {
        if (rows.isEmpty()) {
            return;
        }
        paper.line("Told by one of these articles", Style.BOLD);
        for (Row row : rows) {
            String head = Columns.fit(row.id(), 4) + " "
                    + Columns.fit(row.utterance().reference().article(), 3) + "  ";
            String line = head + Harmless.line(row.speaker(Texts.english()) + ": " + row.words());
            paper.line(Columns.cut(line, paper.width()), Style.PLAIN);
        }
        paper.blank();
    }

    private void legend() throws IOException {
        paper.line("Signs", Style.BOLD);
        for (Sign sign : Sign.values()) {
            hanging(sign.letter() + "  " + Columns.fit(sign.title(Texts.english()), 18), sign.meaning(Texts.english()));
        }
        hanging("+  " + Columns.fit("and more", 18), "told here once more, and otherwise");
        text("These are differences to check. Wording is what the words show; frame and speaker are suggestions of a"
                + " program. Both wordings in full: --utterance N.");
        paper.blank();
    }

    private void hanging(String name, String text) throws IOException {
        String head = name;
        int width = Math.max(20, paper.width() - name.length());
        for (List<Run> line : Wrapped.lines(List.of(Run.plain(Harmless.line(text))), width)) {
            line.add(0, new Run(head, Style.DIM));
            paper.line(line);
            head = " ".repeat(name.length());
        }
    }

    private void text(String text) throws IOException {
        for (List<Run> line : Wrapped.lines(List.of(Run.plain(Harmless.of(text))), paper.textWidth())) {
            paper.line(line);
        }
    }
}
