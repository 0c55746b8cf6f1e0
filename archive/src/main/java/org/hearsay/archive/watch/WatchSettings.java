// SPDX-License-Identifier: Apache-2.0
package org.hearsay.archive.watch;

import java.time.Duration;
import java.util.List;

/**
 * How a watch goes.
 *
 * @param firstInterval between the first two looks at a feed
 * @param shortestInterval while something is new at each look
 * @param longestInterval while nothing is new, or the feed fails
 * @param oldest what a sitemap says was last changed longer ago is left out: sitemaps list all that a site ever had
 * @param visits after how long a page is looked at again, each counted from the one before; none for never
 * @param feeds that are looked at at the same time
 * @param readers that read pages at the same time
 */
public record WatchSettings(
        Duration firstInterval,
        Duration shortestInterval,
        Duration longestInterval,
        Duration oldest,
        List<Duration> visits,
        int feeds,
        int readers) {
    /**
     * From five minutes to six hours, a week back, pages once more after an hour, a day and a week, eight feeds, one
     * reader.
     */
    public static final WatchSettings STANDARD = new WatchSettings(
            Duration.ofMinutes(15),
            Duration.ofMinutes(5),
            Duration.ofHours(6),
            Duration.ofDays(7),
            List.of(Duration.ofHours(1), Duration.ofDays(1), Duration.ofDays(7)),
            8,
            1);

    /** The same with so many readers. */
    public WatchSettings withReaders(int count) {
        return new WatchSettings(firstInterval, shortestInterval, longestInterval, oldest, visits, feeds, count);
    }
}
