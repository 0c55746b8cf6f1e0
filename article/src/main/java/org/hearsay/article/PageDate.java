// SPDX-License-Identifier: Apache-2.0
package org.hearsay.article;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A date that a page or its reader states, no more precise than it was stated.
 *
 * @param value ISO 8601, cut to its precision: {@code 2016}, {@code 2016-12}, {@code 2016-12-22},
 *     {@code 2016-12-22T18:05+03:30} (the zone as the page gives it, or none; never converted)
 * @param precision how much of it was stated
 * @param from where it was found: given, json-ld, opengraph, microdata, markup, text, url, caption, dateline, feed, ...
 */
public record PageDate(String value, Precision precision, String from) {
    /** How much of a date was stated. */
    public enum Precision {
        YEAR,
        MONTH,
        DAY,
        MINUTE
    }

    public PageDate {
        int least = switch (precision) {
            case YEAR -> 4;
            case MONTH -> 7;
            case DAY -> 10;
            case MINUTE -> 16;
        };
        if (value.length() < least || (precision != Precision.MINUTE && value.length() > least)) {
            throw new IllegalArgumentException("not a date of precision " + precision + ": " + value);
        }
    }

    /** The calendar day in the page's own zone; null when only a month or year is known. */
    public @Nullable LocalDate day() {
        return precision == Precision.DAY || precision == Precision.MINUTE
                ? LocalDate.parse(value.substring(0, 10))
                : null;
    }
}
