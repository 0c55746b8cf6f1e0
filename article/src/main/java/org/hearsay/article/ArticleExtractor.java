// SPDX-License-Identifier: Apache-2.0
package org.hearsay.article;

import org.hearsay.lexicon.Lexicons;

/** Pages to articles. Immutable: one extractor serves many threads. */
public final class ArticleExtractor {
    private final Lexicons lexicons;

    /** An extractor that knows furniture, agencies and the like from these lexicons. */
    public ArticleExtractor(Lexicons lexicons) {
        this.lexicons = lexicons;
    }

    /**
     * The article of a page.
     *
     * @throws NoArticleException when the page holds no article text; its message names the page and the next step
     */
    public Article extract(Page page) throws NoArticleException {
        throw new NoArticleException(page.name() + ": no article text found"
                + lexicons.words("agencies.txt").size());
    }
}
