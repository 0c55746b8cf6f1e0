// SPDX-License-Identifier: Apache-2.0
package org.hearsay.archive.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Every row of an archive, as text that can be compared. */
public final class Tables {
    /** Those of the index hold no text; it is compared by what is found. */
    private static final List<String> OTHERS = List.of(
            "article",
            "version",
            "page",
            "held",
            "appearance",
            "statement",
            "label",
            "exported",
            "machine",
            "correction_outcome");

    private Tables() {}

    /** The tables that the archive knows of. */
    public static List<String> known() {
        List<String> all = new ArrayList<>(Kept.tableNames());
        all.addAll(Kept.closedTableNames());
        all.addAll(OTHERS);
        return all;
    }

    /** Table to rows, in no particular order of the database; how often a record was made anew is left out. */
    public static Map<String, List<String>> of(Store store) {
        Map<String, List<String>> tables = new TreeMap<>();
        store.askAtOnce(handle -> {
            for (String table : known()) {
                tables.put(
                        table,
                        handle
                                .createQuery("SELECT * FROM " + table)
                                .map((row, context) -> text(Kept.row(row)))
                                .list()
                                .stream()
                                .sorted()
                                .toList());
            }
            return null;
        });
        return tables;
    }

    private static String text(Map<String, Object> row) {
        StringBuilder text = new StringBuilder();
        row.remove("revision");
        row.forEach((column, value) -> text.append(column)
                .append('=')
                .append(value instanceof byte[] bytes ? Arrays.toString(bytes) : value)
                .append(' '));
        return text.toString();
    }
}
