// SPDX-License-Identifier: Apache-2.0
package org.hearsay.article.dates;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates as machines write them, cut to the minute and otherwise left as they are: the zone is never converted. */
public final class IsoDates {
    private static final Pattern ISO = Pattern.compile(
            "(\\d{4})-?(\\d{2})-?(\\d{2})(?:[T ]\\s?(\\d{1,2}):?(\\d{2})(?::?\\d{2}(?:[.,]\\d+)?)?\\s?(Z|UTC|GMT|[+-]\\d{2}:?(?:\\d{2})?)?.*)?");
    private static final Pattern MONTH = Pattern.compile("(\\d{4})-(0[1-9]|1[0-2])");

    private IsoDates() {}

    /** The date of a value such as {@code 2016-12-22T18:05:33+0330}, as {@code 2016-12-22T18:05+03:30}; else empty. */
    public static Optional<String> of(String value) {
        String trimmed = value.strip();
        if (trimmed.length() > 60) {
            return Optional.empty();
        }
        if (MONTH.matcher(trimmed).matches()) {
            return Optional.of(trimmed);
        }
        Matcher m = ISO.matcher(trimmed);
        if (!m.matches()) {
            return Optional.empty();
        }
        try {
            int year = Integer.parseInt(m.group(1));
            String day = LocalDate.of(year, Integer.parseInt(m.group(2)), Integer.parseInt(m.group(3)))
                    .toString();
            if (year < 1700 || year > 2200) {
                return Optional.empty();
            }
            boolean timed =
                    m.group(4) != null && Integer.parseInt(m.group(4)) < 24 && Integer.parseInt(m.group(5)) < 60;
            return Optional.of(timed ? day + "T" + time(m) : day);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static String time(Matcher m) {
        String hour = m.group(4).length() == 1 ? "0" + m.group(4) : m.group(4);
        String zone = m.group(6);
        if (zone == null) {
            zone = "";
        } else if (zone.equals("UTC") || zone.equals("GMT")) {
            zone = "Z";
        } else if (zone.length() == 5) {
            zone = zone.substring(0, 3) + ":" + zone.substring(3);
        } else if (zone.length() == 3) {
            zone = zone + ":00";
        }
        return hour + ":" + m.group(5) + zone;
    }
}
