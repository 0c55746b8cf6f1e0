// SPDX-License-Identifier: Apache-2.0
package org.hearsay.app;

import java.util.function.Function;
import org.hearsay.Hearsay;
import org.hearsay.Reading;
import org.hearsay.article.Article;
import org.hearsay.article.ArticleExtractor;
import org.hearsay.lexicon.Lexicons;

/**
 * What the commands read pages with; made when the first page is at hand, for language models take seconds to load.
 *
 * @param readings makes the engine of {@code read}
 * @param articles makes the engine of {@code extract}
 */
public record Engines(
        Function<Lexicons, PageReader<Reading>> readings, Function<Lexicons, PageReader<Article>> articles) {
    /** The real ones. */
    public static Engines real() {
        return new Engines(
                lexicons -> Hearsay.with(lexicons)::read, lexicons -> new ArticleExtractor(lexicons)::extract);
    }
}
