// SPDX-License-Identifier: Apache-2.0
package org.hearsay.eval.statements;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.eval.score.Link;
import org.hearsay.eval.score.TextTable;
import org.jspecify.annotations.Nullable;

/** Counts per rule and per cue, the most errors first: the head of the list of errors. */
final class ErrorCounts {
    private static final int MOST = 60;

    private ErrorCounts() {}

    /** For each rule how many statements it made and what became of them. */
    static String byRule(List<ReadText> texts, List<AttributionError> errors) {
        Map<String, int[]> rows = new LinkedHashMap<>();
        for (ReadText read : texts) {
            read.statements().forEach(s -> row(rows, s.by())[0]++);
            for (Link link : read.compared().links(Figures.SAME)) {
                row(rows, read.statements().get(link.ours()).by())[1]++;
            }
        }
        for (AttributionError error : errors) {
            if (error.ours() != null && error.kind() != ErrorKind.MISSED) {
                row(rows, error.rule())[1 + error.kind().ordinal()]++;
            }
        }
        return table(rows, null, "rule", "ours", "right >= 0.8", "false alarm", "boundary", "source wrong");
    }

    /** For each cue how often the gold has it and what is wrong with it. */
    static String byCue(List<ReadText> texts, List<AttributionError> errors) {
        Map<String, int[]> rows = new LinkedHashMap<>();
        for (ReadText read : texts) {
            String text = read.compared().text();
            read.compared().gold().forEach(g -> row(rows, CueWord.of(g.cue().in(text)))[0]++);
        }
        for (AttributionError error : errors) {
            row(rows, error.cue())[1 + error.kind().ordinal()]++;
        }
        Comparator<int[]> wrong =
                Comparator.comparingInt(r -> Arrays.stream(r).skip(1).sum());
        return table(rows, wrong, "cue", "gold", "missed", "false alarm", "boundary", "source wrong");
    }

    private static int[] row(Map<String, int[]> rows, String key) {
        return rows.computeIfAbsent(key, k -> new int[5]);
    }

    private static String table(Map<String, int[]> rows, @Nullable Comparator<int[]> order, String... head) {
        Comparator<int[]> least = order == null ? Comparator.comparingInt(r -> r[0]) : order;
        TextTable table = new TextTable(head);
        rows.entrySet().stream()
                .sorted(Map.Entry.<String, int[]>comparingByValue(least.reversed()))
                .limit(MOST)
                .forEach(e -> table.row(cells(e.getKey(), e.getValue())));
        return table.toString();
    }

    private static String[] cells(String key, int[] counts) {
        String[] cells = new String[counts.length + 1];
        cells[0] = key;
        for (int i = 0; i < counts.length; i++) {
            cells[i + 1] = String.valueOf(counts[i]);
        }
        return cells;
    }
}
