// SPDX-License-Identifier: Apache-2.0
package org.hearsay.article.dates;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.lexicon.LexiconEntry;
import org.hearsay.lexicon.Lexicons;
import org.jspecify.annotations.Nullable;

/** Times of day beside a date: "14:05 BST", "2.05pm", "1405 GMT". */
final class TimeForms {
    private static final Pattern TIME = Pattern.compile(
            "(?iu)(?<![\\d:])(?:(?<h>\\d{1,2})[:.](?<m>\\d{2})(?::\\d{2})?|(?<hm>[0-2]\\d[0-5]\\d)(?=\\s?(?:GMT|UTC))|(?<hour>\\d{1,2})(?=\\s?[ap]\\.?m\\b))"
                    + "\\s?(?<half>[ap]\\.?m\\b\\.?)?\\s{0,2}(?<zone>(?:GMT|UTC)?[+-]\\d{2}:?\\d{2}|Z\\b|[A-Z]{2,5}\\b)?");

    private final Map<String, String> zones = new HashMap<>();

    TimeForms(Lexicons lexicons) {
        for (LexiconEntry entry : lexicons.entries("time-zones.txt", 2)) {
            if (!entry.column(1).matches("[+-]\\d{2}:\\d{2}")) {
                throw entry.error("is no offset such as +01:00");
            }
            zones.put(entry.column(0), entry.column(1));
        }
    }

    /** The time after a date, else the one before it, as {@code 14:05+01:00} or {@code 14:05}. */
    Optional<String> beside(String line, int start, int end) {
        Optional<String> after = first(line.substring(end, Math.min(line.length(), end + 40)));
        return after.isPresent() ? after : first(line.substring(Math.max(0, start - 30), start));
    }

    private Optional<String> first(String text) {
        Matcher matcher = TIME.matcher(text.replaceFirst("^T(?=\\d)", " "));
        return matcher.find() ? time(matcher) : Optional.empty();
    }

    private Optional<String> time(Matcher m) {
        int hour;
        int minute = 0;
        if (m.group("hm") != null) {
            hour = Integer.parseInt(m.group("hm").substring(0, 2));
            minute = Integer.parseInt(m.group("hm").substring(2));
        } else if (m.group("hour") != null) {
            hour = Integer.parseInt(m.group("hour"));
        } else {
            hour = Integer.parseInt(m.group("h"));
            minute = Integer.parseInt(m.group("m"));
        }
        String half = m.group("half");
        if (half != null && hour >= 1 && hour <= 12) {
            hour = hour % 12 + (half.toLowerCase(Locale.ROOT).startsWith("p") ? 12 : 0);
        }
        if (hour > 23 || minute > 59) {
            return Optional.empty();
        }
        return Optional.of(String.format(Locale.ROOT, "%02d:%02d%s", hour, minute, zone(m.group("zone"))));
    }

    private String zone(@Nullable String written) {
        if (written == null) {
            return "";
        }
        Matcher offset = Pattern.compile("(?:GMT|UTC)?([+-]\\d{2}):?(\\d{2})").matcher(written);
        if (offset.matches()) {
            return offset.group(1) + ":" + offset.group(2);
        }
        return written.equals("Z") ? "Z" : zones.getOrDefault(written, "");
    }
}
