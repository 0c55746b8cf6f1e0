// SPDX-License-Identifier: Apache-2.0
package org.hearsay.app.web;

import java.time.Instant;
import java.util.List;
import org.hearsay.archive.search.Snippet;
import org.jspecify.annotations.Nullable;

/**
 * An article, or a statement in one, as who follows a feed is shown it.
 *
 * @param id a URI that never changes
 * @param headline the article's; empty when it has none
 * @param outlet who published it
 * @param date when, as it is told; empty when nobody knows
 * @param link its address at its outlet; empty where the web has none
 * @param updated when it was read as it is now
 * @param published when it was published; null unless a minute and a zone are told
 * @param authors who wrote it
 * @param language ISO 639-1 code; null when unknown
 * @param speaker who says it; empty of an article
 * @param said what he says, on one line; empty of an article
 * @param words of the article, those marked that were sought or said
 */
public record FeedEntry(
        String id,
        String headline,
        String outlet,
        String date,
        String link,
        Instant updated,
        @Nullable Instant published,
        List<String> authors,
        @Nullable String language,
        String speaker,
        String said,
        Snippet words) {}
