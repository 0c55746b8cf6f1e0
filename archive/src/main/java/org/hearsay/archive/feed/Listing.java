// SPDX-License-Identifier: Apache-2.0
package org.hearsay.archive.feed;

import java.util.List;

/**
 * What a list of pages names, each address once, in its order.
 *
 * @param kind what the list is
 * @param items its pages, or the sitemaps of an index
 * @param whole false when it names more than were taken, or breaks off
 */
public record Listing(ListKind kind, List<Item> items, boolean whole) {
    public Listing {
        items = List.copyOf(items);
    }
}
