// SPDX-License-Identifier: Apache-2.0
package org.hearsay;

import java.util.List;
import org.hearsay.article.Article;
import org.hearsay.article.ArticleExtractor;
import org.hearsay.article.NoArticleException;
import org.hearsay.article.Page;
import org.hearsay.lexicon.Lexicons;

/**
 * Reads pages. One instance holds the language models, is immutable, and serves many threads.
 *
 * <pre>{@code
 * Hearsay hearsay = Hearsay.create();
 * Reading reading = hearsay.read(Page.ofText(text));
 * }</pre>
 */
public final class Hearsay {
    private final ArticleExtractor extractor;

    private Hearsay(Lexicons lexicons) {
        this.extractor = new ArticleExtractor(lexicons);
    }

    /** A reader with our lexicons; loads the language models, which takes some seconds. */
    public static Hearsay create() {
        return with(Lexicons.shipped());
    }

    /** A reader with a user's lexicons on top of ours. */
    public static Hearsay with(Lexicons lexicons) {
        return new Hearsay(lexicons);
    }

    /**
     * The record of a page.
     *
     * @throws NoArticleException when the page holds no article text
     */
    public Reading read(Page page) throws NoArticleException {
        return read(extractor.extract(page));
    }

    /** The record of an article that was extracted before, or made by other means. */
    public Reading read(Article article) {
        return new Reading(article, List.of(), List.of(), List.of(), List.of(), article.warnings());
    }
}
