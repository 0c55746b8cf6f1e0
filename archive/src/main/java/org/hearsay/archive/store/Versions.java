// SPDX-License-Identifier: Apache-2.0
package org.hearsay.archive.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The versions of articles that a store holds. */
public final class Versions {
    private static final String SELECT =
            "SELECT v.article, v.number, a.address, v.seen, v.reader, a.current = v.id, v.record"
                    + " FROM version v JOIN article a ON a.id = v.article";

    private final Store store;

    public Versions(Store store) {
        this.store = store;
    }

    /** Whether a page of these bytes was seen. */
    public boolean holds(String sha256) {
        return store.ask(handle -> handle.createQuery("SELECT 1 FROM held WHERE sha256 = ?")
                .bind(0, sha256)
                .mapTo(Integer.class)
                .findOne()
                .isPresent());
    }

    /** Those of one article, the oldest first. */
    public List<StoredVersion> at(String address) {
        return store.ask(handle -> handle.createQuery(SELECT + " WHERE a.address = ? ORDER BY v.number")
                .bind(0, Addresses.asked(address))
                .map((row, context) -> version(row))
                .list());
    }

    /** One of an article. */
    public Optional<StoredVersion> of(long article, int number) {
        return store.ask(handle -> handle.createQuery(SELECT + " WHERE v.article = ? AND v.number = ?")
                .bind(0, article)
                .bind(1, number)
                .map((row, context) -> version(row))
                .findOne());
    }

    /** All of them, in the order in which they came. */
    public void each(Consumer<StoredVersion> consumer) {
        store.askAtOnce(handle -> {
            handle.createQuery(SELECT + " ORDER BY v.id")
                    .setFetchSize(100)
                    .map((row, context) -> version(row))
                    .forEach(consumer);
            return null;
        });
    }

    private static StoredVersion version(ResultSet row) throws SQLException {
        return new StoredVersion(
                row.getLong(1),
                row.getInt(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getBoolean(6),
                row.getBytes(7));
    }
}
