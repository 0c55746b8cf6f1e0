// SPDX-License-Identifier: Apache-2.0
package org.hearsay.eval.articles;

import java.io.InputStream;
import java.util.List;
import java.util.stream.Stream;
import org.hearsay.Hearsay;
import org.hearsay.Reading;
import org.hearsay.archive.source.PageOrFailure;
import org.hearsay.archive.source.PageSource;
import org.hearsay.archive.source.Pages;
import org.hearsay.article.NoArticleException;
import org.hearsay.article.Page;
import org.hearsay.eval.gold.GoldArticle;
import org.hearsay.eval.text.InParallel;

/** Reads the pages of annotated articles as {@code hearsay read} does: from the file, with the facts beside it. */
public final class GoldReading {
    private GoldReading() {}

    /** A reading of each article's page, in their order, made by two threads. */
    public static List<Reading> of(Hearsay hearsay, List<GoldArticle> articles) {
        return InParallel.each(articles, article -> of(hearsay, article));
    }

    private static Reading of(Hearsay hearsay, GoldArticle article) {
        List<String> file = List.of(article.page().toString());
        try (Stream<PageOrFailure> pages = new Pages(file, List.of(), InputStream.nullInputStream())
                .stream().map(PageSource::open)) {
            return pages.map(page -> read(hearsay, page)).findFirst().orElseThrow();
        }
    }

    private static Reading read(Hearsay hearsay, PageOrFailure input) {
        return switch (input) {
            case PageOrFailure.Opened opened -> read(hearsay, opened.page());
            case PageOrFailure.Failure failure -> throw new IllegalStateException(failure.message());
            case PageOrFailure.Note note -> throw new IllegalStateException(note.message());
        };
    }

    private static Reading read(Hearsay hearsay, Page page) {
        try {
            return hearsay.read(page);
        } catch (NoArticleException e) {
            throw new IllegalStateException(e);
        }
    }
}
