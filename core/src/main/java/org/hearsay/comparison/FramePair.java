// SPDX-License-Identifier: Apache-2.0
package org.hearsay.comparison;

import org.hearsay.article.Span;
import org.jspecify.annotations.Nullable;

/**
 * What governs the words in the reference and here, where the two differ.
 *
 * @param reference span in the reference's article; null when nothing stands there for it
 * @param here span in this article; null when nothing stands here for it
 */
public record FramePair(@Nullable Span reference, @Nullable Span here) {
    public FramePair {
        if (reference == null && here == null) {
            throw new IllegalArgumentException("a difference has at least one side");
        }
    }
}
