// SPDX-License-Identifier: Apache-2.0
package org.hearsay.eval.speed;

import java.util.Locale;
import java.util.Map;
import org.hearsay.Stage;
import org.hearsay.eval.score.TextTable;

/** Cost by stage in microseconds per token. */
public final class StageTable {
    private StageTable() {}

    /** The table, what the stages do not account for as its last row. */
    public static String of(Map<Stage, Long> cpuNanos, Throughput whole) {
        TextTable table = new TextTable("stage", "us/token", "%");
        double rest = whole.microsPerToken();
        for (Map.Entry<Stage, Long> stage : cpuNanos.entrySet()) {
            double micros = stage.getValue() / 1e3 / whole.tokens();
            rest -= micros;
            row(table, stage.getKey().words(), micros, whole);
        }
        row(table, "everything else", rest, whole);
        return table.toString();
    }

    private static void row(TextTable table, String stage, double micros, Throughput whole) {
        table.row(
                stage,
                String.format(Locale.ROOT, "%.1f", micros),
                String.format(Locale.ROOT, "%.0f", 100 * micros / whole.microsPerToken()));
    }
}
