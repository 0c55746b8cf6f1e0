// SPDX-License-Identifier: Apache-2.0
package org.hearsay.archive.store;

import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.hearsay.archive.entity.Identified;
import org.jdbi.v3.core.Handle;

/**
 * Rows as the archive keeps them, whatever their columns: column to value, which is text, a Long, or bytes. What follows
 * from records is left out.
 */
public final class Kept {
    /** Tables that do not follow from records, and are not of one version; those that others refer to come first. */
    private static final Map<String, List<String>> TABLES = tables();

    /** Tables that are in no export: who may use a server over the archive is no part of what it holds. */
    private static final List<String> CLOSED = List.of("account", "access_token");

    private static final List<String> TEXT_KEYS =
            List.of("name", "address", "address_sha256", "feed", "item", "thing", "local");

    private Kept() {}

    /**
     * One version of an article with all that the archive knows of it beside its record.
     *
     * @param article the row of the article
     * @param version the row of the version, without the record
     * @param record the record as one line of JSON
     * @param machine the record as the program made it, where people decided otherwise; else empty
     * @param page the row of the page; empty when its bytes are not kept
     * @param held fingerprints of the pages that held it, with the time at which they were seen
     * @param entities who the entities of its record are over the archive
     * @param names how the archive calls them, by number
     * @param statements the numbers of the statements of its record
     * @param exports numbers of exports that hold the article
     */
    public record Version(
            Map<String, Object> article,
            Map<String, Object> version,
            String record,
            String machine,
            Map<String, Object> page,
            Map<String, String> held,
            Map<String, Identified> entities,
            Map<Long, String> names,
            Map<String, Long> statements,
            List<Long> exports) {}

    private static Map<String, List<String>> tables() {
        Map<String, List<String>> tables = new LinkedHashMap<>();
        tables.put("counter", List.of("name"));
        tables.put("entity", List.of("id"));
        tables.put("entity_name", List.of("entity", "name"));
        tables.put("story", List.of("id"));
        tables.put("comparison", List.of("story"));
        tables.put("correction", List.of("id"));
        tables.put("telling_correction", List.of("id"));
        tables.put("checked", List.of("id"));
        tables.put("decision", List.of("id"));
        tables.put("published", List.of("id"));
        tables.put("moved", List.of("decision", "thing", "number", "name", "local"));
        tables.put("feed", List.of("address"));
        tables.put("feed_item", List.of("feed", "item"));
        tables.put("visit", List.of("feed", "item"));
        tables.put("watched", List.of("address"));
        tables.put("forgotten", List.of("address_sha256"));
        tables.put("export", List.of("id"));
        return Collections.unmodifiableMap(tables);
    }

    /** Names of the tables that do not follow from records, and are not of one version. */
    public static List<String> tableNames() {
        return List.copyOf(TABLES.keySet());
    }

    /** Names of those that are in no export. */
    static List<String> closedTableNames() {
        return CLOSED;
    }

    /** The rows of a table, in the same order in every database. */
    public static String sql(Store store, String table) {
        String bytewise = store.file() == null ? " COLLATE \"C\"" : "";
        List<String> keys = TABLES.getOrDefault(table, List.of()).stream()
                .map(k -> isText(k) ? k + bytewise : k)
                .toList();
        return "SELECT * FROM " + table + " ORDER BY " + String.join(", ", keys);
    }

    private static boolean isText(String key) {
        return TEXT_KEYS.contains(key);
    }

    /** Column to value; columns without a value are left out. */
    public static Map<String, Object> row(ResultSet row) throws SQLException {
        ResultSetMetaData columns = row.getMetaData();
        Map<String, Object> values = new LinkedHashMap<>();
        for (int i = 1; i <= columns.getColumnCount(); i++) {
            Object value = row.getObject(i);
            if (value != null) {
                values.put(
                        columns.getColumnLabel(i).toLowerCase(Locale.ROOT),
                        value instanceof Number number ? number.longValue() : value);
            }
        }
        return values;
    }

    /** One version of an article; empty when there is no such. */
    public static Optional<Version> version(Handle handle, long article, int number) {
        return handle.createQuery("SELECT * FROM version WHERE article = ? AND number = ?")
                .bind(0, article)
                .bind(1, number)
                .map((row, context) -> row(row))
                .findOne()
                .map(version -> version(handle, article, version));
    }

    private static Version version(Handle handle, long article, Map<String, Object> version) {
        long id = (Long) version.getOrDefault("id", 0L);
        byte[] record = (byte[]) version.remove("record");
        Map<Long, String> names = new LinkedHashMap<>();
        return new Version(
                one(handle, "SELECT * FROM article WHERE id = ?", article),
                version,
                Packed.text(record == null ? new byte[0] : record),
                machine(handle, id),
                one(handle, "SELECT * FROM page WHERE version = ?", id),
                held(handle, id),
                entities(handle, id, names),
                names,
                statements(handle, id),
                handle.createQuery("SELECT export FROM exported WHERE article = ? ORDER BY export")
                        .bind(0, article)
                        .mapTo(Long.class)
                        .list());
    }

    private static String machine(Handle handle, long version) {
        return handle.createQuery("SELECT record FROM machine WHERE version = ?")
                .bind(0, version)
                .map((row, context) -> Packed.text(row.getBytes(1)))
                .findOne()
                .orElse("");
    }

    private static Map<String, Object> one(Handle handle, String sql, long key) {
        return handle.createQuery(sql)
                .bind(0, key)
                .map((row, context) -> row(row))
                .findOne()
                .orElse(Map.of());
    }

    private static Map<String, String> held(Handle handle, long version) {
        Map<String, String> held = new LinkedHashMap<>();
        handle.createQuery("SELECT sha256, seen FROM held WHERE version = ? ORDER BY sha256")
                .bind(0, version)
                .map((row, context) -> Map.entry(row.getString(1), row.getString(2)))
                .forEach(e -> held.put(e.getKey(), e.getValue()));
        return held;
    }

    static Map<String, Identified> entities(Handle handle, long version, Map<Long, String> names) {
        Map<String, Identified> entities = new LinkedHashMap<>();
        handle.createQuery(
                        "SELECT p.local, p.entity, p.grounds, e.name FROM appearance p"
                                + " LEFT JOIN entity e ON e.id = p.entity WHERE p.version = ? ORDER BY length(p.local), p.local")
                .bind(0, version)
                .map((row, context) -> {
                    long number = row.getLong(2);
                    boolean known = !row.wasNull();
                    if (known && row.getString(4) != null) {
                        names.put(number, row.getString(4));
                    }
                    return Map.entry(
                            row.getString(1),
                            new Identified(
                                    known ? number : null,
                                    Identified.Grounds.valueOf(row.getString(3).toUpperCase(Locale.ROOT))));
                })
                .forEach(e -> entities.put(e.getKey(), e.getValue()));
        return entities;
    }

    static Map<String, Long> statements(Handle handle, long version) {
        Map<String, Long> statements = new LinkedHashMap<>();
        handle.createQuery("SELECT local, id FROM statement WHERE version = ? ORDER BY id")
                .bind(0, version)
                .map((row, context) -> Map.entry(row.getString(1), row.getLong(2)))
                .forEach(e -> statements.put(e.getKey(), e.getValue()));
        return statements;
    }
}
