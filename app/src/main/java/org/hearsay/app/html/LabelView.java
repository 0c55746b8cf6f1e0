// SPDX-License-Identifier: Apache-2.0
package org.hearsay.app.html;

import java.util.List;

/**
 * How the articles name somebody or something.
 *
 * @param referent whom
 * @param articles the words of each article that has any
 */
public record LabelView(String referent, List<ByArticle> articles) {
    /**
     * The words of one article.
     *
     * @param outlet its outlet
     * @param own words in its own voice
     * @param quoted words that it quotes
     */
    public record ByArticle(String outlet, List<String> own, List<String> quoted) {}
}
