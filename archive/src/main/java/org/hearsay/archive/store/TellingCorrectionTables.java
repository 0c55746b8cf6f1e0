// SPDX-License-Identifier: Apache-2.0
package org.hearsay.archive.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import org.hearsay.correction.TellingCorrection;

/** What people decided about how articles tell utterances. */
public final class TellingCorrectionTables {
    private static final String SELECT =
            "SELECT id, made, who, reference, reference_words, address, words, axis, value,"
                    + " undone, undone_by FROM telling_correction";

    private final Store store;

    public TellingCorrectionTables(Store store) {
        this.store = store;
    }

    /** Takes down a decision; its number. */
    public long add(TellingCorrection correction) {
        long[] id = new long[1];
        Decisions.make(store, correction.who(), (handle, decisions) -> {
            id[0] = decisions.number("telling_correction");
            handle.execute(
                    "INSERT INTO telling_correction (id, made, who, reference, reference_words, address, words, axis, value)"
                            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                    id[0],
                    correction.made(),
                    correction.who(),
                    correction.reference(),
                    CorrectionJson.text(correction.referenceWords()),
                    correction.article(),
                    CorrectionJson.text(correction.words()),
                    correction.axis().name().toLowerCase(Locale.ROOT),
                    correction.value());
        });
        return id[0];
    }

    /** Undoes a decision; whether it stood. @param who undoes it */
    public boolean undo(long id, String who) {
        return store.change(handle -> handle.execute(
                        "UPDATE telling_correction SET undone = ?, undone_by = ? WHERE id = ? AND undone IS NULL",
                        Decisions.now(),
                        who,
                        id))
                > 0;
    }

    /** All about the tellings of an article, also those that were undone, the first made first. */
    public List<StoredTellingCorrection> of(String address) {
        return store.ask(handle -> handle.createQuery(SELECT + " WHERE address = ? ORDER BY id")
                .bind(0, address)
                .map((row, context) -> correction(row))
                .list());
    }

    /** Those about the tellings of a story's articles that stand, the first made first. */
    List<TellingCorrection> standing(long story) {
        return store.ask(handle -> handle.createQuery(SELECT + " WHERE undone IS NULL AND address IN (SELECT a.address"
                        + " FROM article a WHERE a.story = COALESCE((SELECT s.merged_into FROM story s WHERE s.id = ?), ?))"
                        + " ORDER BY id")
                .bind(0, story)
                .bind(1, story)
                .map((row, context) -> correction(row).correction())
                .list());
    }

    /** Another text whenever something was decided or undone about articles of a story. */
    String stamp(long story) {
        return store.ask(handle -> handle.createQuery("SELECT COUNT(*), COUNT(t.undone) FROM telling_correction t"
                        + " JOIN article a ON a.address = t.address WHERE a.story ="
                        + " COALESCE((SELECT s.merged_into FROM story s WHERE s.id = ?), ?)")
                .bind(0, story)
                .bind(1, story)
                .map((row, context) -> row.getLong(1) + "-" + row.getLong(2))
                .one());
    }

    private static StoredTellingCorrection correction(ResultSet row) throws SQLException {
        return new StoredTellingCorrection(
                row.getLong(1),
                new TellingCorrection(
                        row.getString(3),
                        row.getString(2),
                        row.getString(4),
                        CorrectionJson.quote(row.getString(5)),
                        row.getString(6),
                        CorrectionJson.quote(row.getString(7)),
                        TellingCorrection.Axis.valueOf(row.getString(8).toUpperCase(Locale.ROOT)),
                        row.getString(9)),
                row.getString(10),
                row.getString(11));
    }
}
