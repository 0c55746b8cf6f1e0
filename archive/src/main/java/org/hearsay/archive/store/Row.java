// SPDX-License-Identifier: Apache-2.0
package org.hearsay.archive.store;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A row that will stand in a table. */
final class Row {
    private final String table;
    private final List<String> columns = new ArrayList<>();
    private final List<@Nullable Object> values = new ArrayList<>();

    private Row(String table) {
        this.table = table;
    }

    static Row in(String table) {
        return new Row(table);
    }

    Row with(String column, @Nullable Object value) {
        columns.add(column);
        values.add(value);
        return this;
    }

    String table() {
        return table;
    }

    /** @param lastType what follows the question mark of the last value */
    String sql(String lastType) {
        return "INSERT INTO " + table + " (" + String.join(", ", columns) + ") VALUES ("
                + String.join(", ", Collections.nCopies(columns.size(), "?")) + lastType + ")";
    }

    @Nullable
    Object[] values() {
        return values.toArray();
    }
}
