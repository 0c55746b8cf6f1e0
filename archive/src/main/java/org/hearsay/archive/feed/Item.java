// SPDX-License-Identifier: Apache-2.0
package org.hearsay.archive.feed;

import java.time.Instant;
import java.util.Optional;
import org.hearsay.article.PageDate;
import org.jspecify.annotations.Nullable;

/**
 * A page, or a further list of pages, that a list names.
 *
 * @param address http or https
 * @param published when it was published, as the list says; null when it does not. A sitemap's {@code lastmod} is no such
 *     date
 * @param changed when it last changed, as the list says; null when it does not
 */
public record Item(
        String address,
        @Nullable PageDate published,
        @Nullable Instant changed) {
    /** What is different when the item has changed; empty when the list gives nothing by which to tell. */
    public String stamp() {
        return changed != null ? changed.toString() : "";
    }

    /** Whether the list says that it was not touched since. */
    public boolean isOlderThan(Instant day) {
        return Optional.ofNullable(changed).map(day::isAfter).orElse(false);
    }
}
