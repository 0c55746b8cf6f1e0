// SPDX-License-Identifier: Apache-2.0
package org.hearsay.eval.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hearsay.eval.score.Counts;
import org.hearsay.eval.score.Interval;
import org.hearsay.eval.score.Intervals;
import org.hearsay.eval.score.Tally;
import org.hearsay.eval.score.TextTable;

/** The table of all figures: precision, recall and F1 in percent, with the counts behind them. */
public final class FigureTable {
    private FigureTable() {}

    /** The table of our figures, beside them F1 of people against people where there are any. */
    public static String of(List<ComparedText> texts, List<ComparedText> people, boolean intervals) {
        List<Tally> tallies = texts.stream().map(Figures::of).toList();
        Tally human = Tally.sum(people.stream().map(Figures::of).toList());
        Map<String, Interval> ranges = intervals ? Intervals.of(tallies) : Map.of();
        List<String> head = new ArrayList<>(List.of("figure", "P", "R", "F1", "right", "ours", "gold"));
        if (intervals) {
            head.add("95 % of F1");
        }
        if (!people.isEmpty()) {
            head.add("people F1 (" + people.size() + " pairs)");
        }
        TextTable table = new TextTable(head.toArray(String[]::new));
        Tally.sum(tallies).counts().forEach((figure, counts) -> {
            List<String> row = cells(figure, counts);
            Interval range = ranges.get(figure);
            if (range != null) {
                row.add(percent(range.low()) + "-" + percent(range.high()));
            }
            if (!people.isEmpty()) {
                row.add(percent(human.of(figure).f1()));
            }
            table.row(row.toArray(String[]::new));
        });
        return table.toString();
    }

    /** A share of one as percent with one decimal. */
    public static String percent(double share) {
        return String.format(Locale.ROOT, "%.1f", 100 * share);
    }

    private static List<String> cells(String figure, Counts counts) {
        return new ArrayList<>(List.of(
                figure,
                percent(counts.precision()),
                percent(counts.recall()),
                percent(counts.f1()),
                String.valueOf(counts.right()),
                String.valueOf(counts.ours()),
                String.valueOf(counts.gold())));
    }
}
