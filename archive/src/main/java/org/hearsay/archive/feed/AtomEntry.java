// SPDX-License-Identifier: Apache-2.0
package org.hearsay.archive.feed;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An entry of a feed that is written.
 *
 * @param id a URI that never changes
 * @param title in words
 * @param link where it is read; null where it stands nowhere on the web
 * @param updated when it last changed
 * @param published when it was published, to the minute; null where nobody knows
 * @param authors who wrote it, or who published it
 * @param categories under which it is filed
 * @param language ISO 639-1 code; null when unknown
 * @param excerpt words of it
 */
public record AtomEntry(
        String id,
        String title,
        @Nullable String link,
        Instant updated,
        @Nullable Instant published,
        List<String> authors,
        List<String> categories,
        @Nullable String language,
        String excerpt) {
    public AtomEntry {
        authors = List.copyOf(authors);
        categories = List.copyOf(categories);
    }
}
