// SPDX-License-Identifier: Apache-2.0
package org.hearsay.comparison.story;

import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import org.hearsay.article.Article;
import org.hearsay.article.PageDate;
import org.hearsay.comparison.ReadArticle;

/** The order of articles: by the times that they give, else by their names, so that it never depends on the order given. */
public final class Publication {
    /** A page gives no zone: its time is taken for UTC. */
    private static final ZoneOffset NO_ZONE = ZoneOffset.UTC;

    /** The earliest first, those without a time last; a comparison's articles stand in it. */
    public static final Comparator<ReadArticle> ORDER = Comparator.<ReadArticle, Long>comparing(Publication::latest)
            .thenComparing(a -> a.article().page().name())
            .thenComparing(a -> a.article().text())
            .thenComparing(a -> a.article().page().sha256());

    private Publication() {}

    /** The last second in which an article may have been published; the largest number when it gives no time. */
    static long latest(ReadArticle reading) {
        return latest(reading.article());
    }

    /** The same of an article that need not be read. */
    public static long latest(Article article) {
        PageDate date = article.metadata().published();
        if (date == null) {
            return Long.MAX_VALUE;
        }
        try {
            return switch (date.precision()) {
                case MINUTE -> minute(date.value());
                case DAY -> start(date.value()).plusDays(1).toEpochSecond(NO_ZONE) - 1;
                case MONTH -> start(date.value() + "-01").plusMonths(1).toEpochSecond(NO_ZONE) - 1;
                case YEAR -> start(date.value() + "-01-01").plusYears(1).toEpochSecond(NO_ZONE) - 1;
            };
        } catch (DateTimeParseException e) {
            return Long.MAX_VALUE;
        }
    }

    static boolean isKnown(ReadArticle reading) {
        return latest(reading) != Long.MAX_VALUE;
    }

    private static LocalDateTime start(String day) {
        return LocalDateTime.parse(day + "T00:00");
    }

    private static long minute(String value) {
        return value.length() > 16
                        && !value.endsWith("Z")
                        && !value.substring(16).matches("(:\\d\\d)?[+-].*")
                ? LocalDateTime.parse(value).toEpochSecond(NO_ZONE)
                : zoned(value);
    }

    private static long zoned(String value) {
        try {
            return OffsetDateTime.parse(value).toEpochSecond();
        } catch (DateTimeParseException e) {
            return LocalDateTime.parse(value).toEpochSecond(NO_ZONE);
        }
    }
}
