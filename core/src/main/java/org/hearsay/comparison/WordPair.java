// SPDX-License-Identifier: Apache-2.0
package org.hearsay.comparison;

import org.hearsay.article.Span;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of the reference and what stands for it here.
 *
 * @param op what became of it
 * @param reference span in the reference's article; null when, and only when, the words were added
 * @param here span in this article; null when, and only when, the words were cut
 */
public record WordPair(
        Op op, @Nullable Span reference, @Nullable Span here) {
    public WordPair {
        if ((op == Op.ADDED) != (reference == null) || (op == Op.CUT) != (here == null)) {
            throw new IllegalArgumentException(op + " from " + reference + " to " + here);
        }
    }

    /** What became of words. */
    public enum Op {
        KEPT,
        CUT,
        ADDED,
        CHANGED
    }
}
