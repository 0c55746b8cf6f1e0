// SPDX-License-Identifier: Apache-2.0
package org.hearsay.archive.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hearsay.Reading;
import org.hearsay.correction.Corrected;
import org.hearsay.correction.Correction;
import org.jdbi.v3.core.Handle;

/** Corrections as a writer sees them: what people decided, and the records as they follow from it. */
final class CorrectionRows {
    static final String SELECT = "SELECT id, address, made, who, was, is_now, undone, undone_by FROM correction";

    private final Handle handle;
    private final Batch batch;
    private final Replacement replacement;
    private final boolean any;

    CorrectionRows(Handle handle, Batch batch, Replacement replacement) {
        this.handle = handle;
        this.batch = batch;
        this.replacement = replacement;
        this.any = handle.createQuery("SELECT 1 FROM correction LIMIT 1")
                .mapTo(Integer.class)
                .findFirst()
                .isPresent();
    }

    static StoredCorrection correction(ResultSet row) throws SQLException {
        return new StoredCorrection(
                row.getLong(1),
                row.getString(2),
                new Correction(
                        row.getString(4),
                        row.getString(3),
                        CorrectionJson.attributed(row.getString(5)),
                        CorrectionJson.attributed(row.getString(6))),
                row.getString(7),
                row.getString(8));
    }

    /** Those of an article that stand, the first made first. */
    List<StoredCorrection> standing(String address) {
        return handle.createQuery(SELECT + " WHERE address = ? AND undone IS NULL ORDER BY id")
                .bind(0, address)
                .map((row, context) -> correction(row))
                .list();
    }

    /** A reading that was just made, as people decided about its article; what the reader made is kept beside it. */
    Entry decided(long version, Entry machine) throws SQLException {
        List<StoredCorrection> standing = any ? standing(machine.address()) : List.of();
        return standing.isEmpty() ? machine : decided(version, machine, standing);
    }

    private Entry decided(long version, Entry machine, List<StoredCorrection> standing) throws SQLException {
        Corrected corrected = Corrected.of(
                machine.reading(),
                standing.stream().map(StoredCorrection::correction).toList());
        batch.add("DELETE FROM correction_outcome WHERE version = ?", version);
        for (int i = 0; i < standing.size(); i++) {
            batch.add(
                    "INSERT INTO correction_outcome (correction, version, outcome) VALUES (?, ?, ?)",
                    standing.get(i).id(),
                    version,
                    corrected.outcomes().get(i).name().toLowerCase(Locale.ROOT));
        }
        batch.add("DELETE FROM machine WHERE version = ?", version);
        if (!corrected.outcomes().contains(Correction.Outcome.APPLIED)) {
            return machine;
        }
        batch.add("INSERT INTO machine (version, record) VALUES (?, ?)", version, machine.record());
        return machine.with(corrected.reading());
    }

    private record Held(long version, String reader, byte[] record, byte[] machine) {}

    /** Makes the records of all articles that people decided about anew. */
    void deriveAll() throws SQLException {
        for (String address : handle.createQuery("SELECT DISTINCT address FROM correction ORDER BY address")
                .mapTo(String.class)
                .list()) {
            derive(address);
        }
    }

    /** Makes the records of an article anew, as people have decided about it now. */
    void derive(String address) throws SQLException {
        List<StoredCorrection> standing = standing(address);
        List<Held> versions = new ArrayList<>(handle.createQuery(
                        "SELECT v.id, v.reader, v.record, COALESCE(m.record, v.record) FROM version v"
                                + " JOIN article a ON a.id = v.article LEFT JOIN machine m ON m.version = v.id"
                                + " WHERE a.address = ? ORDER BY v.id")
                .bind(0, address)
                .map((row, context) -> new Held(row.getLong(1), row.getString(2), row.getBytes(3), row.getBytes(4)))
                .list());
        for (Held held : versions) {
            Reading reading = Records.reading(held.machine());
            Entry entry = decided(held.version(), Entry.of(reading), standing);
            if (!Records.line(entry.record()).equals(Records.line(held.record()))) {
                replacement.put(held.version(), entry, held.reader());
            }
        }
    }
}
