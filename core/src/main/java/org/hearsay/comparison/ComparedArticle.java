// SPDX-License-Identifier: Apache-2.0
package org.hearsay.comparison;

import java.util.List;
import org.hearsay.article.Metadata;
import org.hearsay.article.Span;
import org.jspecify.annotations.Nullable;

/**
 * An article of a story: a column of its table, or the carrier of another's words.
 *
 * @param id unique in its story: {@code a1}, {@code a2}, …
 * @param reading the article with what was found in it
 * @param carriers ids of near-identical copies (mirrors, wire copy), which are counted as this one source and have no
 *     cells of their own; empty when there are none
 */
public record ComparedArticle(String id, ReadArticle reading, List<String> carriers) {
    public ComparedArticle {
        carriers = List.copyOf(carriers);
    }

    /** Outlet, date of publication, agencies. */
    public Metadata metadata() {
        return reading.article().metadata();
    }

    /** The canonical address, else the address that the page was fetched from; null when unknown. */
    public @Nullable String url() {
        String canonical = metadata().url();
        return canonical != null ? canonical : reading.article().page().url();
    }

    /** False when the page was cut, so that nothing can be called absent from it. */
    public boolean whole() {
        return reading.article().whole();
    }

    /** The words at a span of the article's text. */
    public String text(Span span) {
        return reading.article().text(span);
    }
}
