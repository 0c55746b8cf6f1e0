// SPDX-License-Identifier: Apache-2.0
package org.hearsay.app.comparison;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.app.view.Facts;
import org.hearsay.app.view.Texts;
import org.hearsay.article.Article;
import org.hearsay.article.Outlet;
import org.hearsay.article.PageDate;
import org.hearsay.comparison.ComparedArticle;
import org.hearsay.comparison.Story;

/** Who published an article and when, in words for people. */
public final class Outlets {
    private Outlets() {}

    /** The outlet's name, or else its domain, or else the page's name. */
    public static String name(Article article) {
        Outlet outlet = article.metadata().outlet();
        return Stream.of(outlet.name(), outlet.domain())
                .flatMap(Stream::ofNullable)
                .findFirst()
                .orElse(article.page().name());
    }

    public static String name(ComparedArticle article) {
        return name(article.reading().article());
    }

    /** The date of publication. */
    public static String date(Article article, Texts texts) {
        PageDate date = article.metadata().published();
        return date == null ? texts.of("date.none") : Facts.date(date);
    }

    /** Outlet and date. */
    public static String line(ComparedArticle article, Texts texts) {
        return name(article) + ", " + date(article.reading().article(), texts);
    }

    /** What else a reader should know of a column: its carriers, and whether it was read whole; empty when nothing. */
    public static String notes(Story story, ComparedArticle article, Texts texts) {
        List<String> carriers = article.carriers().stream()
                .flatMap(id -> story.article(id).stream())
                .map(Outlets::name)
                .toList();
        return Stream.of(
                        carriers.isEmpty() ? "" : texts.of("article.carriers", String.join(", ", carriers)),
                        article.whole() ? "" : texts.of("article.notWhole"))
                .filter(note -> !note.isEmpty())
                .collect(Collectors.joining("; "));
    }

    /** What the story is called: the headline of its first article that has one, or else that article's name. */
    public static String title(Story story) {
        return story.articles().stream()
                .map(article -> article.metadata().headline())
                .flatMap(Stream::ofNullable)
                .findFirst()
                .orElseGet(() ->
                        story.articles().getFirst().reading().article().page().name());
    }
}
