// SPDX-License-Identifier: Apache-2.0
package org.hearsay.app.text;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hearsay.Reading;
import org.hearsay.app.view.Facts;
import org.hearsay.app.view.Speakers;
import org.hearsay.app.view.Texts;
import org.hearsay.article.Article;
import org.hearsay.article.Passage;
import org.hearsay.article.PassageRole;

/** A reading for people: what is known of the page, the article with its statements marked, and a table of them. */
public final class ReadingText {
    private static final int NAME_COLUMNS = 11;

    private final Paper paper;

    public ReadingText(Paper paper) {
        this.paper = paper;
    }

    /** Writes a reading. */
    public void write(Reading reading) throws IOException {
        Article article = reading.article();
        Speakers speakers = new Speakers(reading, Texts.english());
        MarkedText marked = new MarkedText(reading, speakers);
        title(article);
        List<Passage> passages = new ArrayList<>(article.passages());
        if (!passages.isEmpty() && passages.get(0).role() == PassageRole.HEADLINE) {
            passage(passages.remove(0), marked);
        } else if (article.metadata().headline() != null) {
            paper.line(Harmless.line(article.metadata().headline()), Style.BOLD);
            paper.blank();
        }
        facts(article);
        for (Passage passage : passages) {
            passage(passage, marked);
        }
        new StatementTable(paper, reading, speakers).write();
        new LabelTable(paper, reading).write();
        for (String warning : reading.warnings()) {
            paper.line("Note: " + Harmless.line(warning), Style.DIM);
        }
        if (!reading.warnings().isEmpty()) {
            paper.blank();
        }
    }

    private void title(Article article) throws IOException {
        String name = Columns.cut(Harmless.line(article.page().name()), paper.textWidth() - 8);
        int rest = paper.textWidth() - Columns.of(name) - 4;
        paper.line("── " + name + " " + "─".repeat(Math.max(2, rest)), Style.DIM);
        paper.blank();
    }

    private void facts(Article article) throws IOException {
        int width = paper.textWidth() - NAME_COLUMNS;
        for (Map.Entry<String, String> fact : Facts.of(article, Texts.english()).entrySet()) {
            String name = Columns.fit(fact.getKey(), NAME_COLUMNS);
            for (List<Run> line : Wrapped.lines(List.of(Run.plain(Harmless.line(fact.getValue()))), width)) {
                line.add(0, new Run(name, Style.DIM));
                paper.line(line);
                name = " ".repeat(NAME_COLUMNS);
            }
        }
        paper.blank();
    }

    private void passage(Passage passage, MarkedText marked) throws IOException {
        List<Run> runs = new ArrayList<>();
        Style base = Style.PLAIN;
        switch (passage.role()) {
            case PARAGRAPH -> {}
            case HEADLINE -> base = Style.BOLD;
            case CROSSHEAD, STANDFIRST -> {
                base = Style.BOLD;
                runs.add(role(passage));
            }
            default -> runs.add(role(passage));
        }
        runs.addAll(marked.runs(passage.span(), base));
        for (List<Run> line : Wrapped.lines(runs, paper.textWidth())) {
            paper.line(line);
        }
        paper.blank();
    }

    private static Run role(Passage passage) {
        return new Run("[" + passage.role().key() + "] ", Style.DIM);
    }
}
