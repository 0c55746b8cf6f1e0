// SPDX-License-Identifier: Apache-2.0
package org.hearsay.eval.archive;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.hearsay.archive.Archive;
import org.hearsay.archive.store.Records;
import org.hearsay.archive.words.SearchWords;
import org.jspecify.annotations.Nullable;

/**
 * What SQLite itself can do: the rows of one archive, already made, put into the same tables of another by prepared
 * statements and nothing else.
 */
final class BareLoop implements AutoCloseable {
    private static final List<String> TABLES =
            List.of("article", "version", "page", "held", "entity", "entity_name", "appearance", "statement", "label");

    private final Connection from;
    private final Connection to;
    private final Map<String, Long> last = new LinkedHashMap<>();
    private final Map<String, PreparedStatement> inserts = new LinkedHashMap<>();
    private long nanosOfRows;
    private long nanosOfWords;
    private long nanosOfCommits;

    /** Rows of one commit: each table's, each row's values. */
    private record Rows(Map<String, List<@Nullable Object[]>> tables) {
        List<@Nullable Object[]> of(String table) {
            return tables.getOrDefault(table, List.of());
        }
    }

    /**
     * @param archive whose rows are taken
     * @param copy a file that is not there yet
     */
    BareLoop(Path archive, Path copy) throws SQLException {
        Archive.open(copy.toString()).close();
        from = DriverManager.getConnection("jdbc:sqlite:" + archive);
        to = DriverManager.getConnection("jdbc:sqlite:" + copy);
        try (Statement settings = to.createStatement()) {
            settings.execute("PRAGMA journal_mode = WAL");
            settings.execute("PRAGMA synchronous = FULL");
            settings.execute("PRAGMA foreign_keys = ON");
            settings.execute("PRAGMA cache_size = -64000");
        }
        to.setAutoCommit(false);
    }

    /** Puts what was committed to the archive since the last time into the copy, and commits; the nanoseconds of that. */
    long copy() throws SQLException {
        Rows rows = fresh();
        long start = System.nanoTime();
        for (Map.Entry<String, List<@Nullable Object[]>> table : rows.tables().entrySet()) {
            long began = System.nanoTime();
            insert(table.getKey(), table.getValue());
            long took = System.nanoTime() - began;
            if (table.getKey().endsWith("_words")) {
                nanosOfWords += took;
            } else {
                nanosOfRows += took;
            }
        }
        long began = System.nanoTime();
        to.commit();
        long end = System.nanoTime();
        nanosOfCommits += end - began;
        return end - start;
    }

    private Rows fresh() throws SQLException {
        Rows rows = new Rows(new LinkedHashMap<>());
        for (String table : TABLES) {
            try (PreparedStatement query =
                    from.prepareStatement("SELECT rowid, * FROM " + table + " WHERE rowid > ? ORDER BY rowid")) {
                query.setLong(1, last.getOrDefault(table, 0L));
                try (ResultSet result = query.executeQuery()) {
                    rows.tables().put(table, rows(table, result));
                }
            }
        }
        rows.tables().put("article_words", words("version", "record", rows, record -> Records.text((byte[]) record)));
        rows.tables().put("statement_words", words("statement", "content", rows, Object::toString));
        return rows;
    }

    private List<@Nullable Object[]> rows(String table, ResultSet result) throws SQLException {
        int columns = result.getMetaData().getColumnCount();
        if (!inserts.containsKey(table)) {
            inserts.put(table, prepared(table, result));
        }
        List<@Nullable Object[]> rows = new ArrayList<>();
        while (result.next()) {
            last.put(table, result.getLong(1));
            @Nullable Object[] row = new Object[columns - 1];
            for (int i = 0; i < row.length; i++) {
                row[i] = result.getObject(i + 2);
            }
            rows.add(row);
        }
        return rows;
    }

    private PreparedStatement prepared(String table, ResultSet result) throws SQLException {
        List<String> names = new ArrayList<>();
        for (int i = 2; i <= result.getMetaData().getColumnCount(); i++) {
            names.add(result.getMetaData().getColumnName(i));
        }
        return prepared(table, names);
    }

    private PreparedStatement prepared(String table, List<String> columns) throws SQLException {
        return to.prepareStatement("INSERT INTO " + table + " (" + String.join(", ", columns) + ") VALUES ("
                + String.join(", ", Collections.nCopies(columns.size(), "?")) + ")");
    }

    private List<@Nullable Object[]> words(String table, String column, Rows rows, Function<Object, String> text)
            throws SQLException {
        String name = table.equals("version") ? "article_words" : "statement_words";
        if (!inserts.containsKey(name)) {
            inserts.put(name, prepared(name, List.of("rowid", "words")));
        }
        int place = column(table, column);
        List<@Nullable Object[]> words = new ArrayList<>();
        for (@Nullable Object[] row : rows.of(table)) {
            Object value = row[place];
            words.add(new Object[] {row[0], value == null ? "" : SearchWords.joined(text.apply(value))});
        }
        return words;
    }

    private int column(String table, String column) throws SQLException {
        try (Statement query = from.createStatement();
                ResultSet result = query.executeQuery("SELECT * FROM " + table + " LIMIT 0")) {
            return result.findColumn(column) - 1;
        }
    }

    private void insert(String table, List<@Nullable Object[]> rows) throws SQLException {
        PreparedStatement insert = inserts.get(table);
        if (insert == null) {
            return;
        }
        for (@Nullable Object[] row : rows) {
            for (int i = 0; i < row.length; i++) {
                insert.setObject(i + 1, row[i]);
            }
            insert.addBatch();
        }
        insert.executeBatch();
    }

    /** Where its time went. */
    String parts() {
        double all = nanosOfRows + nanosOfWords + nanosOfCommits;
        return String.format(
                Locale.ROOT,
                "rows %.0f %%, words %.0f %%, commits %.0f %%",
                100 * nanosOfRows / all,
                100 * nanosOfWords / all,
                100 * nanosOfCommits / all);
    }

    @Override
    public void close() throws SQLException {
        from.close();
        to.close();
    }
}
