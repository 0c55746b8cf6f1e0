// SPDX-License-Identifier: Apache-2.0
package org.hearsay.archive.store;

import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.hearsay.archive.store.Published.Kind;

/** What of the archive may be read by who knows an address. */
public final class PublishedTables {
    private static final String SELECT =
            "SELECT id, secret, kind, what, title, who, made, withdrawn, withdrawn_by FROM published";

    private static final int SECRET_BYTES = 18;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Store store;

    public PublishedTables(Store store) {
        this.store = store;
    }

    /**
     * Publishes something under an address that nobody can guess; its number.
     *
     * @param what the conditions of a search, or the number of a story
     * @param title what it is called
     * @param who publishes it
     */
    public long publish(Kind kind, String what, String title, String who) {
        byte[] random = new byte[SECRET_BYTES];
        RANDOM.nextBytes(random);
        String secret = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
        long[] id = new long[1];
        Decisions.make(store, who, (handle, decisions) -> {
            id[0] = decisions.number("published");
            handle.execute(
                    "INSERT INTO published (id, secret, secret_sha256, kind, what, title, who, made)"
                            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                    id[0],
                    secret,
                    Fingerprint.of(secret),
                    name(kind),
                    what,
                    title,
                    who,
                    Decisions.now());
            decisions.decided(handle, "publish", id[0], name(kind) + " " + what);
        });
        return id[0];
    }

    /** Withdraws it for good; whether it stood. @param who withdraws it */
    public boolean withdraw(long id, String who) {
        boolean[] stood = new boolean[1];
        Decisions.make(store, who, (handle, decisions) -> {
            stood[0] = handle.execute(
                            "UPDATE published SET withdrawn = ?, withdrawn_by = ? WHERE id = ? AND withdrawn IS NULL",
                            Decisions.now(),
                            who,
                            id)
                    > 0;
            if (stood[0]) {
                decisions.decided(handle, "withdraw", id, "");
            }
        });
        return stood[0];
    }

    /** All of it, what was withdrawn too, the last first. */
    public List<Published> all() {
        return store.ask(handle -> handle.createQuery(SELECT + " ORDER BY id DESC")
                .map((row, context) -> published(row))
                .list());
    }

    /** What stands, or stood, at an address; it is sought by its hash, so that how long that takes tells nothing. */
    public Optional<Published> at(String secret) {
        return store.ask(handle -> handle.createQuery(SELECT + " WHERE secret_sha256 = ?")
                .bind(0, Fingerprint.of(secret))
                .map((row, context) -> published(row))
                .findOne());
    }

    /** @throws IllegalArgumentException when a row, as an export holds it, publishes nothing that can be shown */
    static void check(Map<String, Object> row) {
        Kind kind = kind(String.valueOf(row.get("kind")));
        if (!(row.get("secret") instanceof String secret)
                || !Fingerprint.of(secret).equals(row.get("secret_sha256"))
                || !secret.matches("[A-Za-z0-9_-]{22,}")) {
            throw new IllegalArgumentException("\"secret\" is none");
        }
        if (kind == Kind.STORY && !String.valueOf(row.get("what")).matches("[1-9][0-9]{0,17}")) {
            throw new IllegalArgumentException("\"what\" is no story");
        }
    }

    private static String name(Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    private static Kind kind(String name) {
        return Kind.valueOf(name.toUpperCase(Locale.ROOT));
    }

    private static Published published(ResultSet row) throws SQLException {
        return new Published(
                row.getLong(1),
                row.getString(2),
                kind(row.getString(3)),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getString(7),
                row.getString(8),
                row.getString(9));
    }
}
