// SPDX-License-Identifier: Apache-2.0
package org.hearsay.app.html;

import java.util.List;
import java.util.Objects;
import org.hearsay.article.Article;
import org.hearsay.article.Passage;
import org.hearsay.article.PassageRole;

/**
 * What the template shows of extracted articles.
 *
 * @param articles the articles, in order
 * @param style the page's style sheet
 */
public record ExtractView(List<Article> articles, Asset style) {
    public ExtractView {
        articles = List.copyOf(articles);
    }

    /** The policy that allows the page nothing but its own style. */
    public String policy() {
        return "default-src 'none'; style-src '" + style.hash() + "'";
    }

    /** An article's headline, or else its name. */
    public String title(Article article) {
        return Objects.requireNonNullElse(
                article.metadata().headline(), article.page().name());
    }

    /** The language tag; empty when unknown. */
    public String language(Article article) {
        return Objects.requireNonNullElse(article.metadata().language(), "");
    }

    public String words(Article article, Passage passage) {
        return article.text(passage.span());
    }

    /** Every role, for the legend. */
    public List<PassageRole> roles() {
        return List.of(PassageRole.values());
    }
}
