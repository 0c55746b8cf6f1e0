// SPDX-License-Identifier: Apache-2.0
package org.hearsay.archive.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.hearsay.archive.entity.Identified;
import org.hearsay.record.RecordException;
import org.hearsay.record.RecordJson;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/**
 * Saves what can be read of a damaged SQLite file into a new archive: rows before the damage, rows after it, and each that
 * can be asked for by its number. What follows from records is made anew. The damaged file is not touched.
 */
public final class Salvage {
    private static final long MOST_ASKED = 1_000_000;

    private final Connection from;
    private final Restoration to;
    private final BitSet saved = new BitSet();
    private final BitSet lost = new BitSet();
    private long lostRows;

    private Salvage(Connection from, Restoration to) {
        this.from = from;
        this.to = to;
    }

    /**
     * What became of a damaged archive.
     *
     * @param versions how many versions of articles were saved
     * @param lost numbers of versions that could not be read
     * @param lostRows how many other rows could not be read, as far as is known
     */
    public record Saved(long versions, BitSet lost, long lostRows) {}

    /**
     * Saves what can be read.
     *
     * @param damaged the file
     * @param target the new archive; there is no such file yet
     * @throws ArchiveException when nothing can be read
     */
    public static Saved of(Path damaged, Path target) throws IOException {
        Path copy = target.resolveSibling(target.getFileName() + ".damaged");
        try {
            copied(damaged, copy);
            SQLiteConfig config = new SQLiteConfig();
            config.setReadOnly(false);
            SQLiteDataSource source = new SQLiteDataSource(config);
            source.setUrl("jdbc:sqlite:" + copy);
            try (Connection from = source.getConnection();
                    Store store = Store.open(target.toString())) {
                Saved saved = saved(from, store);
                // What could not be read of the other tables follows from the records.
                Repair.of(store);
                return saved;
            } catch (SQLException e) {
                throw ArchiveException.of(damaged.toString(), e);
            }
        } finally {
            for (String end : List.of("", "-wal", "-shm")) {
                Files.deleteIfExists(Path.of(copy + end));
            }
        }
    }

    private static Saved saved(Connection from, Store store) throws SQLException {
        try (Statement settings = from.createStatement()) {
            // Else SQLite reads nothing of a file that is shorter than it says of itself.
            settings.execute("PRAGMA writable_schema = ON");
        }
        try (Restoration to = new Restoration(store, "salvage")) {
            Salvage salvage = new Salvage(from, to);
            salvage.tables();
            salvage.versions();
            to.finish(true);
            salvage.lost.andNot(salvage.saved);
            return new Saved(salvage.saved.cardinality(), salvage.lost, salvage.lostRows);
        }
    }

    /** Opening a file may change it; the last chance of its owner stays as it is. */
    private static void copied(Path damaged, Path copy) throws IOException {
        Files.copy(damaged, copy, StandardCopyOption.REPLACE_EXISTING);
        Path log = Path.of(damaged + "-wal");
        if (Files.exists(log)) {
            Files.copy(log, Path.of(copy + "-wal"), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private void tables() {
        for (String table : Kept.tableNames()) {
            each(table, (id, row) -> {
                try {
                    to.row(table, row);
                } catch (RecordException e) {
                    lostRows++;
                }
            });
        }
        for (String table : Kept.closedTableNames()) {
            each(table, (id, row) -> {
                try {
                    to.closedRow(table, row);
                } catch (RecordException e) {
                    lostRows++;
                }
            });
        }
        to.commit();
    }

    private void versions() {
        each("version", (id, row) -> {
            try {
                to.version(version(id, row));
                saved.set((int) id);
            } catch (RecordException | ArchiveException e) {
                lost.set((int) id);
            }
        });
    }

    private Kept.Version version(long id, Map<String, Object> version) throws RecordException {
        if (!(version.remove("record") instanceof byte[] packed)) {
            throw new RecordException("no record");
        }
        String record = Packed.text(packed);
        Map<String, Object> article = new LinkedHashMap<>();
        asked("SELECT * FROM article WHERE id = ?", version.get("article"), article::putAll);
        if (article.isEmpty()) {
            article.put("id", version.getOrDefault("article", id));
            article.put("address", Addresses.of(RecordJson.reading(record).article()));
            article.put("current", id);
            article.put("pinned", 0L);
        }
        Map<String, Object> page = new LinkedHashMap<>();
        asked("SELECT * FROM page WHERE version = ?", id, page::putAll);
        Map<String, String> held = new LinkedHashMap<>();
        asked("SELECT * FROM held WHERE version = ?", id, row -> held.put(text(row, "sha256"), text(row, "seen")));
        Map<String, Identified> entities = new HashMap<>();
        asked(
                "SELECT * FROM appearance WHERE version = ?",
                id,
                row -> entities.put(
                        text(row, "local"),
                        new Identified(
                                row.get("entity") instanceof Long number ? number : null,
                                Identified.Grounds.valueOf(text(row, "grounds").toUpperCase(Locale.ROOT)))));
        Map<String, Long> statements = new HashMap<>();
        asked("SELECT local, id FROM statement WHERE version = ?", id, row -> {
            if (row.get("id") instanceof Long number) {
                statements.put(text(row, "local"), number);
            }
        });
        return new Kept.Version(
                article, version, record, machine(id), page, held, entities, Map.of(), statements, List.of());
    }

    private String machine(long version) {
        StringBuilder machine = new StringBuilder();
        asked("SELECT record FROM machine WHERE version = ?", version, row -> {
            if (row.get("record") instanceof byte[] packed) {
                machine.append(Packed.text(packed));
            }
        });
        return machine.toString();
    }

    private static String text(Map<String, Object> row, String column) {
        return String.valueOf(row.get(column));
    }

    /** What can be read of an answer. */
    private void asked(String sql, @Nullable Object key, Consumer<Map<String, Object>> consumer) {
        try (PreparedStatement statement = from.prepareStatement(sql)) {
            statement.setObject(1, key);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    consumer.accept(Kept.row(rows));
                }
            }
        } catch (SQLException | IllegalArgumentException e) {
            lostRows++;
        }
    }

    /** Takes the rows of a table with their numbers. */
    private interface Rows {
        void take(long id, Map<String, Object> row);
    }

    private void each(String table, Rows rows) {
        long first = walked(table, "ASC", 0, rows);
        if (first == Long.MAX_VALUE) {
            return;
        }
        long last = walked(table, "DESC", first, rows);
        long end = last == Long.MAX_VALUE ? first : Math.min(last, first + MOST_ASKED);
        for (long id = first + 1; id < end; id++) {
            one(table, id, rows);
        }
    }

    /** Rows in one direction until the damage; the number of the last, or the greatest number when there was no damage. */
    private long walked(String table, String direction, long beyond, Rows rows) {
        long last = direction.equals("ASC") ? beyond : Long.MAX_VALUE;
        String sql = "SELECT rowid AS row_number, * FROM " + table + " WHERE rowid > ? ORDER BY rowid " + direction;
        try (PreparedStatement statement = from.prepareStatement(sql)) {
            statement.setLong(1, beyond);
            try (ResultSet found = statement.executeQuery()) {
                while (found.next()) {
                    last = taken(found, rows);
                }
            }
            return Long.MAX_VALUE;
        } catch (SQLException e) {
            return last;
        }
    }

    private void one(String table, long id, Rows rows) {
        try (PreparedStatement statement =
                from.prepareStatement("SELECT rowid AS row_number, * FROM " + table + " WHERE rowid = ?")) {
            statement.setLong(1, id);
            try (ResultSet found = statement.executeQuery()) {
                if (found.next()) {
                    taken(found, rows);
                }
            }
        } catch (SQLException e) {
            if (table.equals("version")) {
                lost.set((int) id);
            } else {
                lostRows++;
            }
        }
    }

    private static long taken(ResultSet found, Rows rows) throws SQLException {
        Map<String, Object> row = Kept.row(found);
        long id = found.getLong(1);
        row.remove("row_number");
        rows.take(id, row);
        return id;
    }
}
