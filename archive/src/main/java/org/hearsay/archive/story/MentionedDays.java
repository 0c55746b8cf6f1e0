// SPDX-License-Identifier: Apache-2.0
package org.hearsay.archive.story;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.hearsay.comparison.words.Word;

/** The days up to now that an article speaks of: "on Thursday", "last night", "Feb 20". */
final class MentionedDays {
    private static final Map<String, DayOfWeek> WEEKDAYS = new HashMap<>();
    private static final Map<String, Month> MONTHS = new HashMap<>(Map.of("sept", Month.SEPTEMBER));
    private static final Set<String> TODAY = Set.of("today", "tonight");
    private static final Set<String> TIMES = Set.of("morning", "afternoon", "evening");
    private static final Set<String> OTHERS = Set.of("yesterday", "night", "week", "weekend");
    private static final int LONGEST_MONTH = 31;

    static {
        for (DayOfWeek day : DayOfWeek.values()) {
            WEEKDAYS.put(day.name().toLowerCase(Locale.ROOT), day);
        }
        for (Month month : Month.values()) {
            String name = month.name().toLowerCase(Locale.ROOT);
            MONTHS.put(name, month);
            MONTHS.put(name.substring(0, 3), month);
        }
    }

    private MentionedDays() {}

    /** Whether a word names a day, a part of one, a week or a month: any article does. */
    static boolean isCalendar(String form) {
        return WEEKDAYS.containsKey(form)
                || MONTHS.containsKey(form)
                || TODAY.contains(form)
                || TIMES.contains(form)
                || OTHERS.contains(form);
    }

    static Set<LocalDate> in(List<Word> words, LocalDate published) {
        Set<LocalDate> days = new HashSet<>();
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            String next = i + 1 < words.size() ? words.get(i + 1).form() : "";
            if (word.capital() && WEEKDAYS.containsKey(word.form())) {
                days.add(published.with(TemporalAdjusters.previousOrSame(WEEKDAYS.get(word.form()))));
            } else if (TODAY.contains(word.form()) || (word.form().equals("this") && TIMES.contains(next))) {
                days.add(published);
            } else if (word.form().equals("yesterday") || (word.form().equals("last") && next.equals("night"))) {
                days.add(published.minusDays(1));
            } else if (word.capital() && MONTHS.containsKey(word.form())) {
                addDate(words, i, published, days);
            }
        }
        return days;
    }

    private static void addDate(List<Word> words, int place, LocalDate published, Set<LocalDate> days) {
        OptionalInt number = number(words, place + 1);
        OptionalInt day = number.isPresent() ? number : number(words, place - 1);
        if (day.isEmpty()) {
            return;
        }
        try {
            LocalDate date = LocalDate.of(
                    published.getYear(), MONTHS.get(words.get(place).form()), day.getAsInt());
            if (!date.isAfter(published.plusDays(1))) {
                days.add(date);
            }
        } catch (DateTimeException e) {
            // 30 February is no day.
        }
    }

    private static OptionalInt number(List<Word> words, int place) {
        if (place < 0 || place >= words.size() || !words.get(place).form().matches("\\d{1,2}")) {
            return OptionalInt.empty();
        }
        int number = Integer.parseInt(words.get(place).form());
        return number >= 1 && number <= LONGEST_MONTH ? OptionalInt.of(number) : OptionalInt.empty();
    }
}
