// SPDX-License-Identifier: Apache-2.0
package org.hearsay.app.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.hearsay.app.view.Texts;

/**
 * Rows over time, drawn by the server: a dot where something stands. Full dots are an outlet's own words, rings are quoted; both
 * say the same in words to those who do not see them.
 *
 * @param title what it shows
 * @param height in units, of which it is {@value #WIDTH} wide
 * @param rows from above
 * @param ticks of the axis of time, from the left
 * @param undated how many things have no time and are left out
 */
public record TimeChart(String title, int height, List<Row> rows, List<Tick> ticks, int undated) {
    /** Units from left to right. */
    public static final int WIDTH = 760;

    private static final int LEFT = 190;
    private static final int RIGHT = 24;
    private static final int ROW = 24;
    private static final int TOP = 10;
    private static final int BOTTOM = 28;
    private static final int LONGEST = 28;
    private static final int TICKS = 5;
    private static final int LARGEST = 9;
    private static final long DAY = 24L * 60 * 60;
    /** Hours from one tick to the next that people count in. */
    private static final List<Long> STEPS =
            List.of(1L, 2L, 3L, 6L, 12L, 24L, 48L, 7 * 24L, 14 * 24L, 30 * 24L, 91 * 24L);

    private static final String DAY_FORMAT = "d MMM";
    private static final String HOUR_FORMAT = "d MMM HH:mm";

    public TimeChart {
        rows = List.copyOf(rows);
        ticks = List.copyOf(ticks);
    }

    /**
     * A line of dots.
     *
     * @param label short enough to be drawn
     * @param y of its middle
     * @param dots from the left
     */
    public record Row(String label, int y, List<Dot> dots) {}

    /**
     * Something that stands at a time.
     *
     * @param x of its middle
     * @param radius larger where there is more
     * @param own whether it is full
     * @param title what it is, in words
     * @param link where it leads; empty: nowhere
     */
    public record Dot(int x, int radius, boolean own, String title, String link) {}

    /** A time on the axis. */
    public record Tick(int x, String label) {}

    public int left() {
        return LEFT;
    }

    public int right() {
        return WIDTH - RIGHT;
    }

    public int bottom() {
        return height - BOTTOM;
    }

    public boolean isEmpty() {
        return rows.isEmpty();
    }

    /** Gathers what is drawn. */
    static final class Builder {
        private record Mark(long second, int size, boolean own, String title, String link) {}

        private final String title;
        private final Texts texts;
        private final Map<String, List<Mark>> rows = new LinkedHashMap<>();
        private int undated;

        Builder(String title, Texts texts) {
            this.texts = texts;
            this.title = title;
        }

        /** @param second since 1970; {@link Long#MAX_VALUE} when unknown */
        Builder dot(String row, long second, int size, boolean own, String what, String link) {
            if (second == Long.MAX_VALUE) {
                undated++;
            } else {
                rows.computeIfAbsent(row, r -> new ArrayList<>()).add(new Mark(second, size, own, what, link));
            }
            return this;
        }

        /** On a day, such as 2024-05-14. */
        Builder dot(String row, String day, int size, boolean own, String what, String link) {
            return dot(row, noon(day), size, own, what, link);
        }

        /** Pages give days that no calendar has, too: of these nobody knows when. */
        private static long noon(String day) {
            String whole = day.length() == 4 ? day + "-01-01" : day.length() == 7 ? day + "-01" : day;
            try {
                return LocalDate.parse(whole).atStartOfDay().toEpochSecond(ZoneOffset.UTC) + DAY / 2;
            } catch (DateTimeParseException e) {
                return Long.MAX_VALUE;
            }
        }

        TimeChart chart() {
            long first = seconds().min().orElse(0);
            long last = seconds().max().orElse(0);
            long margin = Math.max(60L * 60, (last - first) / 50);
            long from = first - margin;
            long to = last + margin;
            List<Row> drawn = new ArrayList<>();
            rows.forEach((label, marks) -> {
                int y = TOP + ROW / 2 + drawn.size() * ROW;
                drawn.add(new Row(
                        shortened(label),
                        y,
                        marks.stream()
                                .map(m -> new Dot(
                                        x(m.second, from, to),
                                        Math.min(LARGEST, 4 + (int) Math.round(Math.sqrt(m.size))),
                                        m.own,
                                        m.title,
                                        m.link))
                                .toList()));
            });
            return new TimeChart(
                    title,
                    TOP + drawn.size() * ROW + BOTTOM,
                    drawn,
                    drawn.isEmpty() ? List.of() : ticks(from, to),
                    undated);
        }

        private LongStream seconds() {
            return rows.values().stream().flatMap(List::stream).mapToLong(Mark::second);
        }

        private List<Tick> ticks(long from, long to) {
            boolean days = to - from > 3 * DAY;
            long least = (to - from) / TICKS;
            long step = STEPS.stream()
                    .map(hours -> hours * 3600)
                    .filter(s -> s >= least)
                    .findFirst()
                    .orElse((least + DAY - 1) / DAY * DAY);
            List<Tick> ticks = new ArrayList<>();
            long tick = (from + step - 1) / step * step;
            for (; tick <= to; tick += step) {
                ticks.add(new Tick(
                        x(tick, from, to),
                        DateTimeFormatter.ofPattern(days ? DAY_FORMAT : HOUR_FORMAT, texts.locale())
                                .format(Instant.ofEpochSecond(tick).atOffset(ZoneOffset.UTC))));
            }
            return ticks;
        }

        private static int x(long second, long from, long to) {
            return LEFT + (int) ((second - from) * (WIDTH - LEFT - RIGHT) / (to - from));
        }

        private static String shortened(String label) {
            return label.length() <= LONGEST ? label : label.substring(0, LONGEST - 1) + "…";
        }
    }
}
