// SPDX-License-Identifier: Apache-2.0
package org.hearsay.quotation;

import java.util.List;
import org.hearsay.article.Span;

/**
 * Words between quotation marks. A quotation that runs over several paragraphs has one part in each.
 *
 * @param parts each part with its marks, in order, at least one
 * @param words the same parts without marks
 */
public record Quotation(List<Span> parts, List<Span> words) {
    public Quotation {
        parts = List.copyOf(parts);
        words = List.copyOf(words);
    }

    /** From the opening to the closing mark. */
    public Span span() {
        return parts.getFirst().cover(parts.getLast());
    }

    public int start() {
        return parts.getFirst().start();
    }

    public int end() {
        return parts.getLast().end();
    }

    public boolean contains(Span span) {
        return parts.stream().anyMatch(p -> p.contains(span));
    }

    public boolean overlaps(Span span) {
        return parts.stream().anyMatch(p -> p.overlaps(span));
    }
}
