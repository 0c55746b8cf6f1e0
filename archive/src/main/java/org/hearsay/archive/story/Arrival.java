// SPDX-License-Identifier: Apache-2.0
package org.hearsay.archive.story;

import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.hearsay.article.Article;
import org.hearsay.article.Metadata;
import org.hearsay.article.PageDate;
import org.hearsay.article.Passage;
import org.hearsay.article.PassageRole;
import org.hearsay.comparison.story.Publication;
import org.jspecify.annotations.Nullable;

/**
 * An article that is to be placed in a story.
 *
 * @param id unique in the archive
 * @param outlet who published it; empty when unknown
 * @param time when it was published, at the latest; null when unknown: then it counts as the latest that arrived
 * @param day the calendar day in the outlet's own zone, by which "on Thursday" is understood; null when unknown
 * @param headline its headline; empty when there is none
 * @param text what stands below
 */
public record Arrival(
        String id,
        String outlet,
        @Nullable Instant time,
        @Nullable LocalDate day,
        String headline,
        String text) {
    /** An article of the archive. */
    public static Arrival of(String id, Article article) {
        Metadata metadata = article.metadata();
        PageDate published = metadata.published();
        String outlet = metadata.outlet().name();
        long latest = Publication.latest(article);
        return new Arrival(
                id,
                outlet == null ? "" : outlet,
                latest == Long.MAX_VALUE ? null : Instant.ofEpochSecond(latest),
                published == null ? null : published.day(),
                passages(article, true),
                passages(article, false));
    }

    private static String passages(Article article, boolean headlines) {
        return article.passages().stream()
                .filter(p -> (p.role() == PassageRole.HEADLINE) == headlines)
                .map(Passage::span)
                .map(article::text)
                .collect(Collectors.joining("\n"));
    }
}
