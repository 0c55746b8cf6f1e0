// SPDX-License-Identifier: Apache-2.0
package org.hearsay.article.dates;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hearsay.lexicon.LexiconEntry;
import org.hearsay.lexicon.Lexicons;

/** Finds full dates (day, month and year) in the forms that English pages use. */
public final class DateForms {
    private static final String S = "[\\s\\u00a0\\u202f]";

    private final Map<String, Integer> months = new HashMap<>();
    private final Pattern full;
    private final TimeForms times;

    /** Reads the names of months and zones from the lexicons. */
    public DateForms(Lexicons lexicons) {
        for (LexiconEntry entry : lexicons.entries("months.txt", 2)) {
            months.put(entry.column(0).toLowerCase(Locale.ROOT), monthOf(entry));
        }
        String month = months.keySet().stream().sorted().map(Pattern::quote).collect(Collectors.joining("|"));
        full = Pattern.compile("(?iu)(?<![\\p{L}\\p{N}])(?:"
                + "(?<mA>" + month + ")\\.?" + S + "{1,3}(?<dA>\\d{1,2})(?:st|nd|rd|th)?,?" + S + "{1,3}(?<yA>\\d{4})"
                + "|(?<dB>\\d{1,2})(?:st|nd|rd|th|\\.)?" + S + "{1,3}(?:of" + S + ")?(?<mB>" + month + ")\\.?,?" + S
                + "{1,3}(?<yB>\\d{4})"
                + "|(?<yC>\\d{4})-(?<mC>\\d{2})-(?<dC>\\d{2})"
                + "|(?<p>\\d{1,2})(?<sep>[/.])(?<q>\\d{1,2})\\k<sep>(?<yD>\\d{4})"
                + ")(?!(?!T\\d)[\\p{L}\\p{N}]|[/-]\\d)");
        times = new TimeForms(lexicons);
    }

    private static int monthOf(LexiconEntry entry) {
        if (!entry.column(1).matches("[1-9]|1[0-2]")) {
            throw entry.error("is no month from 1 to 12");
        }
        return Integer.parseInt(entry.column(1));
    }

    /** The first full date in a text, to the day. */
    public Optional<StatedDate> first(String text) {
        if (!hasYear(text)) {
            return Optional.empty();
        }
        Matcher matcher = full.matcher(text);
        while (matcher.find()) {
            Optional<LocalDate> date = date(matcher);
            if (date.isPresent()) {
                return Optional.of(new StatedDate(
                        matcher.start(), matcher.end(), date.get().toString()));
            }
        }
        return Optional.empty();
    }

    /** Whether four digits follow one another, without which there is no full date; it spares the search most lines. */
    private static boolean hasYear(String text) {
        int digits = 0;
        for (int i = 0; i < text.length() && digits < 4; i++) {
            digits = Character.isDigit(text.charAt(i)) ? digits + 1 : 0;
        }
        return digits == 4;
    }

    /** The first full date of a line such as "Published: 3 May 2023 14:05 BST", with its time and zone when given. */
    public Optional<StatedDate> firstWithTime(String line) {
        return first(line).map(date -> {
            Optional<String> time = times.beside(line, date.start(), date.end());
            String value = date.value();
            boolean hasTime = value.length() == 10 && time.isPresent();
            return hasTime ? new StatedDate(date.start(), date.end(), value + "T" + time.get()) : date;
        });
    }

    private Optional<LocalDate> date(Matcher m) {
        try {
            if (m.group("mA") != null) {
                return date(m.group("yA"), month(m.group("mA")), m.group("dA"));
            }
            if (m.group("mB") != null) {
                return date(m.group("yB"), month(m.group("mB")), m.group("dB"));
            }
            if (m.group("mC") != null) {
                return date(m.group("yC"), Integer.parseInt(m.group("mC")), m.group("dC"));
            }
            return unambiguous(Integer.parseInt(m.group("p")), Integer.parseInt(m.group("q")), m.group("yD"));
        } catch (DateTimeException e) {
            return Optional.empty(); // the 31st of February
        }
    }

    /** Day/month or month/day: only where one of the two cannot be a month, or both are the same. */
    private static Optional<LocalDate> unambiguous(int first, int second, String year) {
        if (first > 12 || first == second) {
            return date(year, second, String.valueOf(first));
        }
        return second > 12 ? date(year, first, String.valueOf(second)) : Optional.empty();
    }

    private int month(String name) {
        return months.getOrDefault(name.toLowerCase(Locale.ROOT), 0);
    }

    private static Optional<LocalDate> date(String year, int month, String day) {
        int number = Integer.parseInt(year);
        return number < 1500 || number > 2200
                ? Optional.empty()
                : Optional.of(LocalDate.of(number, month, Integer.parseInt(day)));
    }
}
