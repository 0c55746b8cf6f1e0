// SPDX-License-Identifier: Apache-2.0
package org.hearsay.archive.store;

import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.hearsay.archive.entity.EntityRegister;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** A connection that writes, with what it added since its last commit. */
final class Session {
    private final Store store;
    private final Handle handle;
    private final WriterLock lock;
    private final String reader;
    private final Supplier<Instant> clock;
    private final Batch batch;
    private final Numbers numbers;
    private final Forgotten forgotten;
    private final EntityRegister entities;
    private final Map<String, Known> knownPages = new HashMap<>();
    private final Map<String, Current> knownArticles = new HashMap<>();
    private boolean begun;

    /** An article with the number of its newest version. */
    private record Current(long article, int number, String textSha256, long version) {}

    /** A page that the archive holds. */
    private record Known(long article) {}

    Session(Store store, Handle handle, String reader, Supplier<Instant> clock) {
        this.store = store;
        this.handle = handle;
        this.reader = reader;
        this.clock = clock;
        this.lock = WriterLock.of(store, handle);
        this.batch = new Batch(handle.getConnection());
        this.numbers = new Numbers(handle);
        this.forgotten = Forgotten.of(handle);
        this.entities = new EntityRegister(handle, () -> numbers.next("entity"));
    }

    Added add(Entry entry) throws SQLException {
        begin();
        if (forgotten.contains(entry.address())) {
            return new Added.Forgotten();
        }
        Known known = page(entry.sha256());
        if (known != null) {
            return new Added.Held(known.article());
        }
        String now = clock.get().toString();
        Current current = article(entry.address());
        if (current != null && current.textSha256().equals(entry.textSha256())) {
            hold(entry, current.article(), current.version(), now);
            return new Added.Held(current.article());
        }
        long version = numbers.next("version");
        long article = current == null ? numbers.next("article") : current.article();
        int number = current == null ? 1 : current.number() + 1;
        if (current == null) {
            batch.add(Row.in("article")
                    .with("id", article)
                    .with("address", entry.address())
                    .with("current", version));
        } else {
            batch.add("UPDATE article SET current = ? WHERE id = ?", version, article);
        }
        knownArticles.put(entry.address(), new Current(article, number, entry.textSha256(), version));
        VersionRows rows = new VersionRows(batch, store.dialect(), entry, version);
        rows.version(article, number, now, reader);
        rows.page();
        rows.found(entities.identified(entry.reading()), local -> numbers.next("statement"));
        hold(entry, article, version, now);
        return number == 1 ? new Added.New(article) : new Added.Changed(article, number);
    }

    private void begin() {
        if (!begun) {
            handle.begin();
            begun = true;
        }
    }

    private @Nullable Known page(String sha256) {
        Known known = knownPages.get(sha256);
        return known != null
                ? known
                : handle.createQuery(
                                "SELECT v.article FROM held h JOIN version v ON v.id = h.version WHERE h.sha256 = ?")
                        .bind(0, sha256)
                        .map((row, context) -> new Known(row.getLong(1)))
                        .findOne()
                        .orElse(null);
    }

    private @Nullable Current article(String address) {
        Current current = knownArticles.get(address);
        return current != null
                ? current
                : handle.createQuery("SELECT a.id, v.number, v.text_sha256, v.id FROM article a"
                                + " JOIN version v ON v.id = a.current WHERE a.address = ?")
                        .bind(0, address)
                        .map((row, context) ->
                                new Current(row.getLong(1), row.getInt(2), row.getString(3), row.getLong(4)))
                        .findOne()
                        .orElse(null);
    }

    private void hold(Entry entry, long article, long version, String now) throws SQLException {
        batch.add(Row.in("held")
                .with("sha256", entry.sha256())
                .with("version", version)
                .with("seen", now));
        knownPages.put(entry.sha256(), new Known(article));
    }

    void commit() throws SQLException {
        begin();
        batch.flush();
        entities.flush();
        numbers.write(handle);
        handle.commit();
        begun = false;
        knownPages.clear();
        knownArticles.clear();
    }

    /** Gives up what was not committed, and the lock. */
    void abandon() {
        try {
            batch.close();
            if (begun) {
                handle.rollback();
            }
        } catch (RuntimeException | SQLException e) {
            // The connection is gone, and with it what was not committed.
        }
        lock.close();
        try {
            handle.close();
        } catch (RuntimeException e) {
            // As above.
        }
    }
}
