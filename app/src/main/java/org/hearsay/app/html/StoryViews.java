// SPDX-License-Identifier: Apache-2.0
package org.hearsay.app.html;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearsay.app.comparison.Beside;
import org.hearsay.app.comparison.Outlets;
import org.hearsay.app.comparison.Row;
import org.hearsay.app.comparison.Sign;
import org.hearsay.app.view.Texts;
import org.hearsay.comparison.Cell;
import org.hearsay.comparison.ComparedArticle;
import org.hearsay.comparison.Story;
import org.hearsay.comparison.StoryLabel;

/** Turns a story into what the templates show. */
public final class StoryViews {
    private final Story story;
    private final Texts texts;

    public StoryViews(Story story, Texts texts) {
        this.story = story;
        this.texts = texts;
    }

    /** All of it. */
    public StoryView view() {
        List<Row> rows = Row.of(story);
        return new StoryView(
                story.id(),
                Outlets.title(story),
                story.columns().stream()
                        .map(article -> outlet(story, article, texts))
                        .toList(),
                rows.stream().map(this::row).toList(),
                labels(),
                rows.stream().map(row -> row.speaker(texts)).distinct().toList());
    }

    /** An article of a story. */
    public static OutletView outlet(Story story, ComparedArticle article, Texts texts) {
        String headline = article.metadata().headline();
        return new OutletView(
                article.id(),
                Outlets.name(article),
                Outlets.date(article.reading().article(), texts),
                headline == null ? "" : headline,
                Links.openable(article.url()),
                Outlets.notes(story, article, texts));
    }

    private RowView row(Row row) {
        String id = story.id() + "-" + row.id();
        List<TellingView> tellings = new ArrayList<>();
        for (Beside beside : row.tellings()) {
            tellings.add(telling(id, tellings.size(), beside));
        }
        Set<Sign> signs = new LinkedHashSet<>();
        row.utterance().cells().forEach(cell -> {
            signs.addAll(row.signs(cell));
            row.tellings(cell).forEach(telling -> signs.addAll(telling.signs()));
        });
        return new RowView(
                id,
                row.id(),
                row.speaker(texts),
                row.words(),
                row.why(texts),
                row.carriedBy() > 1,
                signs.stream().map(ComparisonView::look).collect(Collectors.joining(" ")),
                row.utterance().cells().stream()
                        .map(cell -> cell(row, cell, tellings))
                        .toList(),
                tellings);
    }

    private CellView cell(Row row, Cell cell, List<TellingView> tellings) {
        String outlet = story.article(cell.article()).map(Outlets::name).orElse(cell.article());
        String target = tellings.stream()
                .filter(telling -> telling.outlet().id().equals(cell.article()))
                .map(TellingView::id)
                .findFirst()
                .orElse("");
        return new CellView(
                cell.article(),
                outlet,
                target,
                row.signs(cell),
                Math.max(0, cell.tellings().size() - 1));
    }

    private TellingView telling(String row, int number, Beside beside) {
        return new TellingView(
                row + "-" + number,
                outlet(story, beside.article(), texts),
                beside.signs(),
                beside.verdict(texts),
                beside.attribution().line(texts),
                beside.telling().by(),
                beside.isReference() ? List.of() : beside.referenceWords(),
                beside.words());
    }

    private List<LabelView> labels() {
        return story.labels().stream()
                .map(StoryLabel::referent)
                .distinct()
                .map(referent -> new LabelView(
                        referent,
                        story.articles().stream()
                                .map(article -> new LabelView.ByArticle(
                                        Outlets.name(article),
                                        words(referent, article, false),
                                        words(referent, article, true)))
                                .filter(by ->
                                        !by.own().isEmpty() || !by.quoted().isEmpty())
                                .toList()))
                .toList();
    }

    private List<String> words(String referent, ComparedArticle article, boolean quoted) {
        return story.labels().stream()
                .filter(label -> label.referent().equals(referent)
                        && label.article().equals(article.id())
                        && label.quoted() == quoted)
                .map(StoryLabel::words)
                .toList();
    }
}
