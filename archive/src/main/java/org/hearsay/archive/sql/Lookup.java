// SPDX-License-Identifier: Apache-2.0
package org.hearsay.archive.sql;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A question that is asked again and again on one connection, prepared once.
 *
 * @param <T> what a row of the answer tells
 */
public final class Lookup<T> implements AutoCloseable {
    private final Connection connection;
    private final String sql;
    private final Reader<T> reader;
    private @Nullable PreparedStatement statement;

    /** Reads a row. */
    public interface Reader<T> {
        T read(ResultSet row) throws SQLException;
    }

    /** @param sql with one parameter */
    public Lookup(Connection connection, String sql, Reader<T> reader) {
        this.connection = connection;
        this.sql = sql;
        this.reader = reader;
    }

    /** The rows for a value of the parameter. */
    public List<T> all(Object value) throws SQLException {
        if (statement == null) {
            statement = connection.prepareStatement(sql);
        }
        statement.setObject(1, value);
        List<T> all = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                all.add(reader.read(rows));
            }
        }
        return all;
    }

    /** The first of them; null when there is none. */
    public @Nullable T first(Object value) throws SQLException {
        List<T> all = all(value);
        return all.isEmpty() ? null : all.getFirst();
    }

    @Override
    public void close() throws SQLException {
        if (statement != null) {
            statement.close();
        }
    }
}
