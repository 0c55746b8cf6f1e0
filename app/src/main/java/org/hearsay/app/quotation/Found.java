// SPDX-License-Identifier: Apache-2.0
package org.hearsay.app.quotation;

import java.util.List;
import java.util.stream.Stream;
import org.hearsay.app.comparison.Attribution;
import org.hearsay.app.comparison.Stretch;
import org.hearsay.article.Article;
import org.hearsay.article.Span;
import org.hearsay.comparison.ReadArticle;
import org.hearsay.comparison.Telling;
import org.hearsay.comparison.WordPair;

/**
 * A place where the words, or some of them, are carried.
 *
 * @param reading the article
 * @param telling how it carries them; pairs go from the words that were asked for to these
 * @param attribution whom it gives them to
 */
public record Found(ReadArticle reading, Telling telling, Attribution attribution) {
    public Article article() {
        return reading.article();
    }

    /** The words as they stand there, without their context. */
    public String words() {
        return article().text(telling.span());
    }

    /** The words in their context; those that were not asked for differ. */
    public List<Stretch> stretches() {
        List<Span> differing = telling.pairs().stream()
                .filter(pair -> pair.op() != WordPair.Op.KEPT)
                .flatMap(pair -> Stream.ofNullable(pair.here()))
                .toList();
        return Stretch.of(article().text(), telling.context(), telling.span(), differing, List.of());
    }

    /** What was asked for; what does not stand there differs. */
    public List<Stretch> asked(String words) {
        List<Span> differing = telling.pairs().stream()
                .filter(pair -> pair.op() != WordPair.Op.KEPT)
                .flatMap(pair -> Stream.ofNullable(pair.reference()))
                .toList();
        Span all = new Span(0, words.length());
        return Stretch.of(words, all, all, differing, List.of());
    }
}
