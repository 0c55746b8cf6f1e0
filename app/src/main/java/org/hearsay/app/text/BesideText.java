// SPDX-License-Identifier: Apache-2.0
package org.hearsay.app.text;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.app.comparison.Beside;
import org.hearsay.app.comparison.Outlets;
import org.hearsay.app.comparison.Row;
import org.hearsay.app.comparison.Sign;
import org.hearsay.app.comparison.Stretch;
import org.hearsay.app.view.Texts;
import org.hearsay.comparison.Cell;
import org.hearsay.comparison.ComparedArticle;
import org.hearsay.comparison.Presence;
import org.hearsay.comparison.Story;

/** One utterance in full: each telling word by word, the reference's wording above it. */
public final class BesideText {
    private static final String INDENT = "  ";

    private final Paper paper;

    public BesideText(Paper paper) {
        this.paper = paper;
    }

    /** Writes an utterance of a story. */
    public void write(Story story, Row row) throws IOException {
        Beside reference = row.reference();
        paper.line(Harmless.line(story.id() + "/" + row.id() + "  " + row.speaker(Texts.english())), Style.BOLD);
        wrapped("", List.of(Run.plain(Harmless.line(row.words()))));
        paper.blank();
        head(reference, row.why(Texts.english()));
        stretches(reference.words());
        paper.blank();
        for (Beside telling : row.tellings()) {
            if (!telling.isReference()) {
                write(telling);
            }
        }
        List<String> without = new ArrayList<>();
        for (Cell cell : row.utterance().cells()) {
            if (cell.presence() != Presence.PRESENT) {
                story.article(cell.article()).ifPresent(article -> without.add(line(article, cell.presence())));
            }
        }
        for (String line : without) {
            wrapped("", List.of(Run.plain(Harmless.line(line))));
        }
        if (!without.isEmpty()) {
            paper.blank();
        }
        wrapped(
                "",
                List.of(new Run(
                        "[…] not so in the other wording, ‹…› what governs the words differs, ⟦…⟧ what is told. These are"
                                + " differences to check; frame and speaker are suggestions of a program.",
                        Style.DIM)));
    }

    private void write(Beside telling) throws IOException {
        head(telling, telling.verdict(Texts.english()));
        wrapped(INDENT, List.of(new Run("the reference:", Style.DIM)));
        stretches(telling.referenceWordsAlone());
        wrapped(INDENT, List.of(new Run("here:", Style.DIM)));
        stretches(telling.words());
        paper.blank();
    }

    private void head(Beside telling, String what) throws IOException {
        ComparedArticle article = telling.article();
        wrapped(
                "",
                List.of(
                        new Run(
                                article.id() + "  " + Harmless.line(Outlets.line(article, Texts.english())),
                                Style.BOLD),
                        Run.plain(": " + what)));
        wrapped(INDENT, List.of(new Run(Harmless.line(telling.attribution().line(Texts.english())), Style.DIM)));
    }

    private void stretches(List<Stretch> stretches) throws IOException {
        wrapped(INDENT + INDENT, runs(stretches));
    }

    /** Words with brackets around what differs, so that nothing depends on colour. */
    static List<Run> runs(List<Stretch> stretches) {
        List<Run> runs = new ArrayList<>();
        boolean inside = false;
        for (Stretch stretch : stretches) {
            if (stretch.told() != inside) {
                inside = stretch.told();
                runs.add(new Run(inside ? "⟦" : "⟧", Style.DIM));
            }
            String text = Harmless.of(stretch.text()).replaceAll("\\s+", " ");
            runs.add(
                    switch (stretch.look()) {
                        case PLAIN -> new Run(text, stretch.told() ? Style.PLAIN : Style.DIM);
                        case DIFFERS -> new Run("[" + text + "]", Style.BOLD);
                        case FRAME -> new Run("‹" + text + "›", Style.BOLD.underlined());
                    });
        }
        if (inside) {
            runs.add(new Run("⟧", Style.DIM));
        }
        return runs;
    }

    private void wrapped(String indent, List<Run> runs) throws IOException {
        for (List<Run> line : Wrapped.lines(runs, paper.textWidth() - indent.length())) {
            line.add(0, Run.plain(indent));
            paper.line(line);
        }
    }

    private static String line(ComparedArticle article, Presence presence) {
        return article.id() + "  " + Outlets.line(article, Texts.english()) + ": "
                + (presence == Presence.ABSENT
                        ? Sign.ABSENT.meaning(Texts.english())
                        : Sign.UNKNOWN.meaning(Texts.english()));
    }
}
