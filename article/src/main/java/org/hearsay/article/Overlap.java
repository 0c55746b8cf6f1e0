// SPDX-License-Identifier: Apache-2.0
package org.hearsay.article;

import java.util.List;

/** How much two lists of spans share. */
public final class Overlap {
    private Overlap() {}

    /** How much they share, in UTF-16 units. */
    public static int of(List<Span> a, List<Span> b) {
        int shared = 0;
        for (Span x : a) {
            for (Span y : b) {
                shared += x.overlap(y);
            }
        }
        return shared;
    }

    /** What they share, of all that either holds; 0 to 1 (the index of Jaccard). */
    public static double jaccard(List<Span> a, List<Span> b) {
        int shared = of(a, b);
        int all = length(a) + length(b) - shared;
        return all == 0 ? 0 : (double) shared / all;
    }

    /** The length of all together, in UTF-16 units. */
    public static int length(List<Span> spans) {
        int length = 0;
        for (Span span : spans) {
            length += span.length();
        }
        return length;
    }
}
