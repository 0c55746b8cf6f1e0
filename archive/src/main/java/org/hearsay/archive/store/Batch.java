// SPDX-License-Identifier: Apache-2.0
package org.hearsay.archive.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Rows that go to the database together; statements run in the order in which they were first used. */
final class Batch implements AutoCloseable {
    private final Connection connection;
    private final Map<String, PreparedStatement> statements = new LinkedHashMap<>();

    Batch(Connection connection) {
        this.connection = connection;
    }

    /** A row that will stand in a table. */
    void add(Row row) throws SQLException {
        add(row.sql(), row.values());
    }

    /** A row whose last value is of a type that the database must be told. */
    void add(Row row, String lastType) throws SQLException {
        String sql = row.sql();
        add(sql.substring(0, sql.length() - 1) + lastType + ")", row.values());
    }

    /** A statement with its parameters. */
    void add(String sql, @Nullable Object... values) throws SQLException {
        PreparedStatement statement = statements.get(sql);
        if (statement == null) {
            statement = connection.prepareStatement(sql);
            statements.put(sql, statement);
        }
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        statement.addBatch();
    }

    void flush() throws SQLException {
        for (PreparedStatement statement : statements.values()) {
            statement.executeBatch();
        }
    }

    @Override
    public void close() throws SQLException {
        for (PreparedStatement statement : statements.values()) {
            statement.close();
        }
    }
}
