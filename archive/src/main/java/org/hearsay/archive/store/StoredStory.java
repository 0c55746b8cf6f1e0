// SPDX-License-Identifier: Apache-2.0
package org.hearsay.archive.store;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A story of the archive: articles that cover one happening.
 *
 * @param id its number, for good
 * @param headline of the article that began it; null when it has none
 * @param firstDay the first day on which an article of it was published; null when unknown
 * @param lastDay the last such day; null when unknown
 * @param articles how many articles it has, copies among them
 * @param copies how many of them are copies of another
 * @param outlets who published them, by name, each once; those that are not known are missing
 */
public record StoredStory(
        long id,
        @Nullable String headline,
        @Nullable String firstDay,
        @Nullable String lastDay,
        int articles,
        int copies,
        List<String> outlets) {
    /**
     * An article of the story.
     *
     * @param article its number
     * @param version the newest
     * @param headline of that version; null when it has none
     * @param outlet that published it; null when unknown
     * @param day of publication; null when unknown
     * @param copy whether it is a copy of another of the story
     */
    public record Member(
            long article,
            int version,
            @Nullable String headline,
            @Nullable String outlet,
            @Nullable String day,
            boolean copy) {}

    public StoredStory {
        outlets = List.copyOf(outlets);
    }
}
