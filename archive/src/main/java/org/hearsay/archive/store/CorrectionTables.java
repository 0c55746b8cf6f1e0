// SPDX-License-Identifier: Apache-2.0
package org.hearsay.archive.store;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hearsay.correction.Correction.Outcome;

/** What people decided about the statements of an archive. */
public final class CorrectionTables {
    private final Store store;

    public CorrectionTables(Store store) {
        this.store = store;
    }

    /** All of an article, also those that were undone, the first made first. */
    public List<StoredCorrection> of(String address) {
        return store.ask(handle -> handle.createQuery(CorrectionRows.SELECT + " WHERE address = ? ORDER BY id")
                .bind(0, address)
                .map((row, context) -> CorrectionRows.correction(row))
                .list());
    }

    /** One of them; empty when there is no such. */
    public Optional<StoredCorrection> one(long id) {
        return store.ask(handle -> handle.createQuery(CorrectionRows.SELECT + " WHERE id = ?")
                .bind(0, id)
                .map((row, context) -> CorrectionRows.correction(row))
                .findOne());
    }

    /** The number of the last decision about an article; 0 when there is none. */
    public long last(String address) {
        return store.ask(handle -> handle.createQuery("SELECT COALESCE(MAX(id), 0) FROM correction WHERE address = ?")
                .bind(0, address)
                .mapTo(Long.class)
                .one());
    }

    /** What became of those that stand in a version of an article, by their numbers. */
    public Map<Long, Outcome> outcomes(long article, int number) {
        return store.ask(handle -> handle
                .createQuery(
                        "SELECT o.correction, o.outcome FROM correction_outcome o JOIN version v ON v.id = o.version"
                                + " WHERE v.article = ? AND v.number = ?")
                .bind(0, article)
                .bind(1, number)
                .map((row, context) -> Map.entry(
                        row.getLong(1), Outcome.valueOf(row.getString(2).toUpperCase(Locale.ROOT))))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    /** How many that stand have each outcome in a version of an article. */
    public Map<Outcome, Integer> counts(long article, int number) {
        return store.ask(handle -> handle
                .createQuery("SELECT o.outcome, COUNT(*) FROM correction_outcome o JOIN version v ON v.id = o.version"
                        + " WHERE v.article = ? AND v.number = ? GROUP BY o.outcome")
                .bind(0, article)
                .bind(1, number)
                .map((row, context) ->
                        Map.entry(Outcome.valueOf(row.getString(1).toUpperCase(Locale.ROOT)), row.getInt(2)))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    /** The last decisions, the newest first. @param most at most so many */
    public List<StoredCorrection> newest(int most) {
        return store.ask(handle -> handle.createQuery(CorrectionRows.SELECT + " ORDER BY id DESC LIMIT " + most)
                .map((row, context) -> CorrectionRows.correction(row))
                .list());
    }

    /** The addresses of articles with decisions that stand, in order. */
    public List<String> addresses() {
        return store.ask(handle -> handle.createQuery(
                        "SELECT DISTINCT address FROM correction WHERE undone IS NULL ORDER BY address")
                .mapTo(String.class)
                .list());
    }
}
