// SPDX-License-Identifier: Apache-2.0
package org.hearsay.archive.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.hearsay.archive.fetch.Validators;
import org.hearsay.archive.watch.FeedState;
import org.hearsay.archive.watch.Visit;
import org.hearsay.archive.watch.WatchStates;
import org.hearsay.article.PageDate;
import org.jspecify.annotations.Nullable;

/** How far the watch has come, kept in the archive itself. */
public final class WatchTables implements WatchStates {
    private final Store store;

    public WatchTables(Store store) {
        this.store = store;
    }

    /** The feeds that a person asked to watch, the first asked for first. */
    public List<String> watched() {
        return store.ask(handle -> handle.createQuery("SELECT address FROM watched ORDER BY since, address")
                .mapTo(String.class)
                .list());
    }

    /** Watches a feed from now on. @param who wants it */
    public void watch(String feed, String who) {
        change(
                who,
                "watch",
                feed,
                "INSERT INTO watched (address, since) VALUES (?, ?) ON CONFLICT DO NOTHING",
                feed,
                Decisions.now());
    }

    /** Watches a feed no more; whether it was watched. What came of it stays. @param who wants it no more */
    public boolean unwatch(String feed, String who) {
        return change(who, "unwatch", feed, "DELETE FROM watched WHERE address = ?", feed);
    }

    private boolean change(String who, String kind, String feed, String sql, Object... values) {
        boolean[] changed = new boolean[1];
        Decisions.make(store, who, (handle, decisions) -> {
            changed[0] = handle.execute(sql, values) > 0;
            if (changed[0]) {
                decisions.decided(handle, kind, feed, "");
            }
        });
        return changed[0];
    }

    @Override
    public Optional<FeedState> feed(String address) {
        return store.ask(handle -> handle.createQuery(
                        "SELECT address, etag, last_modified, due, pause, failures FROM feed WHERE address = ?")
                .bind(0, address)
                .map((row, context) -> new FeedState(
                        row.getString(1),
                        new Validators(row.getString(2), row.getString(3)),
                        Instant.ofEpochSecond(row.getLong(4)),
                        Duration.ofSeconds(row.getLong(5)),
                        row.getInt(6)))
                .findOne());
    }

    @Override
    public void keep(FeedState state) {
        write(
                "INSERT INTO feed (address, etag, last_modified, due, pause, failures) VALUES (?, ?, ?, ?, ?, ?)"
                        + " ON CONFLICT (address) DO UPDATE SET etag = excluded.etag,"
                        + " last_modified = excluded.last_modified, due = excluded.due, pause = excluded.pause,"
                        + " failures = excluded.failures",
                state.address(),
                state.validators().etag(),
                state.validators().lastModified(),
                state.due().getEpochSecond(),
                state.interval().toSeconds(),
                state.failures());
    }

    @Override
    public Optional<String> stamp(String feed, String item) {
        return store.ask(handle -> handle.createQuery("SELECT stamp FROM feed_item WHERE feed = ? AND item = ?")
                .bind(0, feed)
                .bind(1, item)
                .mapTo(String.class)
                .findOne());
    }

    @Override
    public boolean isTaken(String item) {
        return store.ask(handle -> handle.createQuery("SELECT 1 FROM feed_item WHERE item = ? LIMIT 1")
                .bind(0, item)
                .mapTo(Integer.class)
                .findOne()
                .isPresent());
    }

    @Override
    public boolean isForgotten(String item) {
        return store.ask(handle -> handle.createQuery("SELECT 1 FROM forgotten WHERE address_sha256 = ?")
                .bind(0, Fingerprint.of(Addresses.asked(item)))
                .mapTo(Integer.class)
                .findOne()
                .isPresent());
    }

    @Override
    public void take(String feed, String item, String stamp, Instant when) {
        write(
                "INSERT INTO feed_item (feed, item, stamp, taken) VALUES (?, ?, ?, ?)"
                        + " ON CONFLICT (feed, item) DO UPDATE SET stamp = excluded.stamp, taken = excluded.taken",
                feed,
                item,
                stamp,
                when.truncatedTo(ChronoUnit.SECONDS).toString());
    }

    @Override
    public void visit(Visit visit) {
        PageDate listed = visit.listed();
        write(
                "INSERT INTO visit (feed, item, listed, listed_precision, listed_from, etag, last_modified, visits, due)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (feed, item) DO UPDATE SET"
                        + " listed = excluded.listed, listed_precision = excluded.listed_precision,"
                        + " listed_from = excluded.listed_from, etag = excluded.etag,"
                        + " last_modified = excluded.last_modified, visits = excluded.visits, due = excluded.due",
                visit.feed(),
                visit.item(),
                listed == null ? null : listed.value(),
                listed == null ? null : listed.precision().name(),
                listed == null ? null : listed.from(),
                visit.validators().etag(),
                visit.validators().lastModified(),
                visit.count(),
                visit.due().getEpochSecond());
    }

    @Override
    public List<Visit> due(String feed, Instant now) {
        return store.ask(handle -> handle.createQuery("SELECT feed, item, listed, listed_precision, listed_from, etag,"
                        + " last_modified, visits, due FROM visit WHERE feed = ? AND due <= ? ORDER BY due, item")
                .bind(0, feed)
                .bind(1, now.getEpochSecond())
                .map((row, context) -> new Visit(
                        row.getString(1),
                        row.getString(2),
                        listed(row),
                        new Validators(row.getString(6), row.getString(7)),
                        row.getInt(8),
                        Instant.ofEpochSecond(row.getLong(9))))
                .list());
    }

    private static @Nullable PageDate listed(ResultSet row) throws SQLException {
        String value = row.getString(3);
        return value == null
                ? null
                : new PageDate(value, PageDate.Precision.valueOf(row.getString(4)), row.getString(5));
    }

    @Override
    public void settle(String feed, String item) {
        write("DELETE FROM visit WHERE feed = ? AND item = ?", feed, item);
    }

    private int write(String sql, @Nullable Object... values) {
        return store.ask(handle -> handle.execute(sql, values));
    }
}
