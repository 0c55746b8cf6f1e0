// SPDX-License-Identifier: Apache-2.0
package org.hearsay.archive.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.OptionalLong;
import org.hearsay.Reading;
import org.hearsay.correction.Corrected;
import org.hearsay.correction.Correction;
import org.hearsay.record.RecordException;
import org.hearsay.record.RecordJson;

/**
 * Which texts people have looked through. A mark is about a text and holds the statements as they were shown: a newer reader
 * changes neither, and a text that has changed is not marked.
 */
public final class CheckTables {
    private static final String SELECT = "SELECT c.id, c.address, c.text_sha256, (SELECT MAX(v.number) FROM version v"
            + " JOIN article a ON a.id = v.article WHERE a.address = c.address AND v.text_sha256 = c.text_sha256),"
            + " c.who, c.made, c.undone, c.undone_by FROM checked c";

    private final Store store;

    public CheckTables(Store store) {
        this.store = store;
    }

    /** What tells the statements of a version, as they are shown, from others. */
    public static String seen(StoredVersion version) {
        return Fingerprint.of(Records.line(version.record()));
    }

    /**
     * Marks a version's text as looked through.
     *
     * @param seen what was shown, as {@link #seen} tells it
     * @return its number; empty when there is no such version, or its statements are others by now
     */
    public OptionalLong add(long article, int number, String seen, String who) {
        long[] id = new long[1];
        Decisions.make(
                store,
                who,
                (handle, decisions) -> handle.createQuery(
                                "SELECT a.address, v.text_sha256, v.record FROM version v JOIN article a ON a.id = v.article"
                                        + " WHERE v.article = ? AND v.number = ?")
                        .bind(0, article)
                        .bind(1, number)
                        .map((row, context) ->
                                List.of(row.getString(1), row.getString(2), Records.line(row.getBytes(3))))
                        .findOne()
                        .filter(version -> Fingerprint.of(version.getLast()).equals(seen))
                        .ifPresent(version -> {
                            id[0] = decisions.number("checked");
                            handle.execute(
                                    "INSERT INTO checked (id, address, text_sha256, made, who, record)"
                                            + " VALUES (?, ?, ?, ?, ?, ?)",
                                    id[0],
                                    version.get(0),
                                    version.get(1),
                                    Decisions.now(),
                                    who,
                                    version.get(2));
                        }));
        return id[0] == 0 ? OptionalLong.empty() : OptionalLong.of(id[0]);
    }

    /** Takes a mark back; whether it stood. @param who takes it back */
    public boolean undo(long id, String who) {
        return store.change(handle -> handle.execute(
                        "UPDATE checked SET undone = ?, undone_by = ? WHERE id = ? AND undone IS NULL",
                        Decisions.now(),
                        who,
                        id))
                > 0;
    }

    /** All of an article, also those that were taken back, the first made first. */
    public List<StoredCheck> of(String address) {
        return store.ask(handle -> handle.createQuery(SELECT + " WHERE c.address = ? ORDER BY c.id")
                .bind(0, address)
                .map((row, context) -> check(row))
                .list());
    }

    /** The addresses of articles with marks that stand, in order. */
    public List<String> addresses() {
        return store.ask(handle -> handle.createQuery(
                        "SELECT DISTINCT address FROM checked WHERE undone IS NULL ORDER BY address")
                .mapTo(String.class)
                .list());
    }

    /** The text with its statements as they were looked through, and as people corrected them since. */
    public Reading reading(StoredCheck check) {
        Reading then = read(store.ask(handle -> handle.createQuery("SELECT record FROM checked WHERE id = ?")
                .bind(0, check.id())
                .mapTo(String.class)
                .findOne()
                .orElse("")));
        List<Correction> since = new CorrectionTables(store)
                .of(check.address()).stream()
                        .filter(StoredCorrection::stands)
                        .map(StoredCorrection::correction)
                        // One of the same second may have been seen; it is made once more, which changes nothing.
                        .filter(correction -> second(correction.made()).compareTo(second(check.made())) >= 0)
                        .toList();
        return Corrected.of(then, since).reading();
    }

    /** A time without fractions, which only some bear. */
    private static String second(String instant) {
        return instant.substring(0, Math.min(instant.length(), "2026-11-27T10:00:00".length()));
    }

    static Reading read(String record) {
        try {
            return RecordJson.reading(record);
        } catch (RecordException e) {
            throw ArchiveException.damaged("what was looked through", e.getMessage());
        }
    }

    private static StoredCheck check(ResultSet row) throws SQLException {
        int version = row.getInt(4);
        return new StoredCheck(
                row.getLong(1),
                row.getString(2),
                row.getString(3),
                row.wasNull() ? null : Integer.valueOf(version),
                row.getString(5),
                row.getString(6),
                row.getString(7),
                row.getString(8));
    }
}
