// SPDX-License-Identifier: Apache-2.0
package org.hearsay.archive.store;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A row that will stand in a table.
 *
 * <p>It keeps a map and no lists: in lists that the compiler of Java 25 had put on the stack, a last column was lost when a
 * second archive was opened after a hundred thousand rows.
 */
final class Row {
    private final String table;
    private final Map<String, @Nullable Object> values = new LinkedHashMap<>();

    private Row(String table) {
        this.table = table;
    }

    static Row in(String table) {
        return new Row(table);
    }

    Row with(String column, @Nullable Object value) {
        values.put(column, value);
        return this;
    }

    String table() {
        return table;
    }

    /** @param lastType what follows the question mark of the last value */
    String sql(String lastType) {
        return "INSERT INTO " + table + " (" + String.join(", ", values.keySet()) + ") VALUES ("
                + String.join(", ", Collections.nCopies(values.size(), "?")) + lastType + ")";
    }

    @Nullable
    Object[] values() {
        return values.values().toArray();
    }
}
