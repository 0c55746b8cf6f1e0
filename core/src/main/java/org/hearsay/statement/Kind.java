// SPDX-License-Identifier: Apache-2.0
package org.hearsay.statement;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.hearsay.article.Span;

/** How a statement gives the words. */
public enum Kind {
    /** All of the content stands in quotation marks. */
    DIRECT,
    /** Part of the content stands in quotation marks. */
    MIXED,
    /** No quotation marks. */
    INDIRECT,
    /** The act of speaking is told, not what was said; the content is what the act was about, and may be empty. */
    BARE;

    /**
     * The kind of a statement by its words.
     *
     * @param text the article's
     * @param content what is said; empty: bare
     * @param quoted what of it stands between quotation marks
     */
    public static Kind of(String text, List<Span> content, List<Span> quoted) {
        if (content.isEmpty()) {
            return BARE;
        }
        if (quoted.isEmpty()) {
            return INDIRECT;
        }
        Set<Span> inside = Set.copyOf(quoted);
        boolean allInside = content.stream()
                .flatMapToInt(c -> IntStream.range(c.start(), c.end()))
                .filter(i -> Character.isLetterOrDigit(text.charAt(i)))
                .allMatch(i -> inside.stream().anyMatch(q -> q.contains(i)));
        return allInside ? DIRECT : MIXED;
    }
}
