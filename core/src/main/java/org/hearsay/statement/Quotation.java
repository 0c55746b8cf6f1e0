// SPDX-License-Identifier: Apache-2.0
package org.hearsay.statement;

import java.util.List;
import org.hearsay.article.Span;

/**
 * Words between quotation marks. A quotation that runs over several paragraphs has one part in each.
 *
 * @param parts each part with its marks, in order, at least one
 * @param words the same parts without marks
 */
record Quotation(List<Span> parts, List<Span> words) {
    Quotation {
        parts = List.copyOf(parts);
        words = List.copyOf(words);
    }

    /** From the opening to the closing mark. */
    Span span() {
        return parts.getFirst().cover(parts.getLast());
    }

    int start() {
        return parts.getFirst().start();
    }

    int end() {
        return parts.getLast().end();
    }

    boolean contains(Span span) {
        return parts.stream().anyMatch(p -> p.contains(span));
    }

    boolean overlaps(Span span) {
        return parts.stream().anyMatch(p -> p.overlaps(span));
    }
}
