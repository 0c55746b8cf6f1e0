// SPDX-License-Identifier: Apache-2.0
package org.hearsay.app.web;

import org.hearsay.Reading;
import org.hearsay.article.NoArticleException;
import org.hearsay.article.Page;

/** What reads pages; many threads may ask it. */
@FunctionalInterface
public interface Reader {
    /** @throws NoArticleException when the page holds no article text */
    Reading read(Page page) throws NoArticleException;
}
