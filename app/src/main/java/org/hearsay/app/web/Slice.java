// SPDX-License-Identifier: Apache-2.0
package org.hearsay.app.web;

import java.util.List;

/**
 * What a page shows of a long list.
 *
 * @param shown the things on this page
 * @param paging where in the list they stand
 */
record Slice<T>(List<T> shown, Paging paging) {
    /** How many things must be at hand, so that it is known whether there is a page after this one. */
    static int needed(int page, int size) {
        return page * size + 1;
    }

    /**
     * @param most pages that there can be; the last of them leads to none after it
     * @param all the list from its beginning, or as much of it as is {@linkplain #needed needed}
     */
    static <T> Slice<T> of(Query query, int page, int most, int size, List<T> all) {
        List<T> shown = all.stream().skip((long) (page - 1) * size).limit(size).toList();
        return new Slice<>(shown, Paging.of(query, page, page < most && all.size() > page * size));
    }
}
