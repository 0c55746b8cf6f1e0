// SPDX-License-Identifier: Apache-2.0
package org.hearsay.app;

import org.hearsay.article.NoArticleException;
import org.hearsay.article.Page;

/**
 * What makes something of a page: an article, or a reading.
 *
 * @param <T> what it makes
 */
@FunctionalInterface
public interface PageReader<T> {
    /**
     * What was made of the page.
     *
     * @throws NoArticleException when the page holds no article text
     */
    T read(Page page) throws NoArticleException;
}
