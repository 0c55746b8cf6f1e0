// SPDX-License-Identifier: Apache-2.0
package org.hearsay.archive.source;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.article.PageDate;
import org.hearsay.article.PageDate.Precision;
import org.jspecify.annotations.Nullable;

/** Dates as people write them into a table: a year, a month, a day or a time. */
public final class GivenDate {
    private static final String FROM = "given";
    private static final Pattern TIME = Pattern.compile(
            "(\\d{4}-\\d\\d-\\d\\d)[Tt ](\\d\\d:\\d\\d)(:\\d\\d(?:\\.\\d+)?)? ?([Zz]|[+-]\\d\\d:?\\d\\d)?");

    private GivenDate() {}

    /** The date, as precise as it was written; a time is kept to the minute and in its own zone. */
    public static PageDate parse(String text) throws NoDateException {
        try {
            if (text.matches("\\d{4}")) {
                return new PageDate(Year.parse(text).toString(), Precision.YEAR, FROM);
            }
            if (text.matches("\\d{4}-\\d\\d")) {
                return new PageDate(YearMonth.parse(text).toString(), Precision.MONTH, FROM);
            }
            Matcher time = TIME.matcher(text);
            if (time.matches()) {
                return new PageDate(minute(time), Precision.MINUTE, FROM);
            }
            if (text.matches("\\d{4}-\\d\\d-\\d\\d")) {
                return new PageDate(LocalDate.parse(text).toString(), Precision.DAY, FROM);
            }
        } catch (DateTimeException e) {
            throw new NoDateException(e);
        }
        throw new NoDateException(null);
    }

    private static String minute(Matcher time) {
        String seconds = time.group(3) == null ? "" : time.group(3);
        LocalTime.parse(time.group(2) + seconds);
        return LocalDate.parse(time.group(1)) + "T" + time.group(2) + zone(time.group(4));
    }

    private static String zone(@Nullable String zone) {
        return zone == null ? "" : ZoneOffset.of(zone.toUpperCase(Locale.ROOT)).getId();
    }

    /** Text that is no date. */
    public static final class NoDateException extends Exception {
        private static final long serialVersionUID = 1;

        NoDateException(@Nullable Throwable cause) {
            super(cause);
        }
    }
}
