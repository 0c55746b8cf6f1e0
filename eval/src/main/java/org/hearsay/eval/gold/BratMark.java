// SPDX-License-Identifier: Apache-2.0
package org.hearsay.eval.gold;

import java.util.List;
import org.hearsay.article.Span;

/**
 * A line {@code T1  Source 3 9;12 20  words} of a standoff file.
 *
 * @param id its name in the file, {@code T1}
 * @param type what was marked, {@code Source}
 * @param spans where, in order, in UTF-16 units (the file counts code points)
 */
public record BratMark(String id, String type, List<Span> spans) {
    public BratMark {
        spans = List.copyOf(spans);
    }
}
