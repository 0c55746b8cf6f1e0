// SPDX-License-Identifier: Apache-2.0
package org.hearsay.eval.pages;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearsay.article.Article;
import org.hearsay.article.ArticleExtractor;
import org.hearsay.article.NoArticleException;
import org.hearsay.article.PassageRole;
import org.jspecify.annotations.Nullable;

/**
 * A page with gold, and the article that we read of it.
 *
 * @param gold the page
 * @param article what we read; null when no article was found
 */
public record ReadGoldPage(GoldPage gold, @Nullable Article article) {
    /** The roles of passages that make up a body. */
    static final Set<PassageRole> BODY = EnumSet.of(
            PassageRole.PARAGRAPH,
            PassageRole.CROSSHEAD,
            PassageRole.LIST,
            PassageRole.BLOCKQUOTE,
            PassageRole.STANDFIRST,
            PassageRole.TABLE,
            PassageRole.CORRECTION);

    static ReadGoldPage of(GoldPage gold, ArticleExtractor extractor) {
        try {
            return new ReadGoldPage(gold, extractor.extract(gold.page()));
        } catch (NoArticleException e) {
            return new ReadGoldPage(gold, null);
        }
    }

    /** The body, a passage a line. */
    String body() {
        return article == null ? "" : body(article);
    }

    static String body(Article article) {
        return article.passages().stream()
                .filter(passage -> BODY.contains(passage.role()))
                .map(passage -> article.text(passage.span()))
                .collect(Collectors.joining("\n"));
    }

    /** The words of all passages with this role. */
    List<String> with(PassageRole role) {
        return article == null
                ? List.of()
                : article.passages().stream()
                        .filter(passage -> passage.role() == role)
                        .map(passage -> article.text(passage.span()))
                        .toList();
    }
}
