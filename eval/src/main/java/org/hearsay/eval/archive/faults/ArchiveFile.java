// SPDX-License-Identifier: Apache-2.0
package org.hearsay.eval.archive.faults;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.hearsay.archive.words.SearchWords;
import org.jspecify.annotations.Nullable;

/** An archive's file as SQLite sees it: whether it is whole, and whether it holds the same as another. */
public final class ArchiveFile implements AutoCloseable {
    private final Connection connection;

    public ArchiveFile(Path file) throws SQLException {
        connection = DriverManager.getConnection("jdbc:sqlite:" + file);
    }

    /** What is wrong with it; nothing, as it should be. */
    public List<String> faults() throws SQLException {
        List<String> faults = new ArrayList<>();
        strings("PRAGMA integrity_check").stream()
                .filter(told -> !told.equals("ok"))
                .forEach(faults::add);
        strings("PRAGMA foreign_key_check").forEach(table -> faults.add("rows of " + table + " point to nothing"));
        same("version", "article_words", faults);
        same("version", "page", faults);
        same("statement", "statement_words", faults);
        if (count("SELECT count(*) FROM article a JOIN version v ON v.id = a.current AND v.article = a.id"
                        + " AND v.number = (SELECT max(number) FROM version WHERE article = a.id)")
                != count("SELECT count(*) FROM article")) {
            faults.add("an article's newest version is another");
        }
        if (count("SELECT count(*) FROM version WHERE id NOT IN (SELECT version FROM held)") > 0) {
            faults.add("a version's page is not known as held");
        }
        unfound("statement", "content", "statement_words", faults);
        unfound("version", "headline", "article_words", faults);
        return faults;
    }

    private void same(String table, String words, List<String> faults) throws SQLException {
        long left = count("SELECT count(*) FROM " + table);
        long right = count("SELECT count(*) FROM " + words);
        if (left != right) {
            faults.add(left + " rows of " + table + ", " + right + " of " + words);
        }
    }

    /** Rows that are not found by their own words. */
    private void unfound(String table, String column, String words, List<String> faults) throws SQLException {
        try (Statement query = connection.createStatement();
                PreparedStatement search = connection.prepareStatement(
                        "SELECT 1 FROM " + words + " WHERE rowid = ? AND " + words + " MATCH ?");
                ResultSet rows = query.executeQuery("SELECT id, " + column + " FROM " + table)) {
            while (rows.next()) {
                search.setLong(1, rows.getLong(1));
                search.setString(2, '"' + SearchWords.joined(rows.getString(2)) + '"');
                try (ResultSet found = search.executeQuery()) {
                    if (!found.next()) {
                        faults.add(table + " " + rows.getLong(1) + " is not found by its own words");
                    }
                }
            }
        }
    }

    /** The first row of each table, or place of a word, in which the two differ; times are not looked at. */
    public List<String> differences(ArchiveFile other) throws SQLException {
        List<String> differences = new ArrayList<>();
        for (String table : strings("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
                + " AND name NOT LIKE '%\\_words%' ESCAPE '\\' AND name <> 'schema_history' ORDER BY name")) {
            String columns =
                    strings("SELECT name FROM pragma_table_info('" + table + "') WHERE name <> 'seen'").stream()
                            .map(c -> '"' + c + '"')
                            .collect(Collectors.joining(", "));
            differ(table, "SELECT " + columns + " FROM " + table + " ORDER BY " + columns, other, differences);
        }
        for (String words : List.of("article_words", "statement_words")) {
            for (ArchiveFile file : List.of(this, other)) {
                file.execute("CREATE VIRTUAL TABLE IF NOT EXISTS temp.places_of_" + words + " USING fts5vocab(main, "
                        + words + ", instance)");
            }
            differ(
                    words,
                    "SELECT term, doc, \"offset\" FROM temp.places_of_" + words + " ORDER BY term, doc, \"offset\"",
                    other,
                    differences);
        }
        return differences;
    }

    private void differ(String table, String sql, ArchiveFile other, List<String> differences) throws SQLException {
        try (Statement ours = connection.createStatement();
                Statement theirs = other.connection.createStatement();
                ResultSet left = ours.executeQuery(sql);
                ResultSet right = theirs.executeQuery(sql)) {
            while (true) {
                @Nullable Object[] our = next(left);
                @Nullable Object[] their = next(right);
                if (!Arrays.deepEquals(our, their)) {
                    differences.add(table + ": " + shown(our) + " here, " + shown(their) + " there");
                    return;
                }
                if (our.length == 0) {
                    return;
                }
            }
        }
    }

    /** The next row; of no length after the last. */
    private static @Nullable Object[] next(ResultSet rows) throws SQLException {
        if (!rows.next()) {
            return new Object[0];
        }
        @Nullable Object[] values = new Object[rows.getMetaData().getColumnCount()];
        for (int i = 0; i < values.length; i++) {
            values[i] = rows.getObject(i + 1);
        }
        return values;
    }

    private static String shown(@Nullable Object[] row) {
        return row.length == 0 ? "no row" : Arrays.deepToString(row);
    }

    long count(String sql) throws SQLException {
        return Long.parseLong(strings(sql).getFirst());
    }

    private List<String> strings(String sql) throws SQLException {
        List<String> strings = new ArrayList<>();
        try (Statement query = connection.createStatement();
                ResultSet rows = query.executeQuery(sql)) {
            while (rows.next()) {
                strings.add(rows.getString(1));
            }
        }
        return strings;
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
