// SPDX-License-Identifier: Apache-2.0
package org.hearsay.archive.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.archive.sql.Kept;
import org.jspecify.annotations.Nullable;

/** Rows that go to the database together: table by table, whatever order they came in, then other statements. */
final class Batch implements AutoCloseable {
    /** Each table stands behind those that its rows point to. */
    private static final List<String> TABLES = List.of(
            "story",
            "article",
            "version",
            "page",
            "held",
            "appearance",
            "statement",
            "label",
            "article_words",
            "statement_words");

    private final Connection connection;
    private final Map<String, PreparedStatement> rows = new HashMap<>();
    private final Map<String, PreparedStatement> others = new LinkedHashMap<>();

    Batch(Connection connection) {
        this.connection = connection;
    }

    /** A row that will stand in a table; all of one table have the same columns. */
    void add(Row row) throws SQLException {
        add(row, "");
    }

    /** A row whose last value is of a type that the database must be told. */
    void add(Row row, String lastType) throws SQLException {
        PreparedStatement statement = rows.get(row.table());
        if (statement == null) {
            if (!TABLES.contains(row.table())) {
                throw new IllegalArgumentException("the place of table " + row.table() + " is not known");
            }
            statement = connection.prepareStatement(row.sql(lastType));
            rows.put(row.table(), statement);
        }
        add(statement, row.values());
    }

    /** A statement with its parameters. */
    void add(String sql, @Nullable Object... values) throws SQLException {
        PreparedStatement statement = others.get(sql);
        if (statement == null) {
            statement = connection.prepareStatement(sql);
            others.put(sql, statement);
        }
        add(statement, values);
    }

    private static void add(PreparedStatement statement, @Nullable Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, Kept.of(values[i]));
        }
        statement.addBatch();
    }

    void flush() throws SQLException {
        for (String table : TABLES) {
            PreparedStatement statement = rows.get(table);
            if (statement != null) {
                statement.executeBatch();
            }
        }
        for (PreparedStatement statement : others.values()) {
            statement.executeBatch();
        }
    }

    @Override
    public void close() throws SQLException {
        for (PreparedStatement statement : rows.values()) {
            statement.close();
        }
        for (PreparedStatement statement : others.values()) {
            statement.close();
        }
    }
}
