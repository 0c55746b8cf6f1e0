// SPDX-License-Identifier: Apache-2.0
package org.hearsay.archive.store;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * The one writer of an archive, for one thread. What was added is there for good when {@link #commit} has returned; a
 * process that is killed before loses what was added since the last commit, and nothing else.
 */
public final class Writer implements AutoCloseable {
    private static final Duration MOST_PATIENCE = Duration.ofMinutes(1);

    private final Store store;
    private final String reader;
    private final List<Entry> uncommitted = new ArrayList<>();
    private @Nullable Session session;

    /**
     * @param store the archive
     * @param reader the version of the reader that makes the readings
     */
    public Writer(Store store, String reader) {
        this.store = store;
        this.reader = reader;
        session();
    }

    /** Adds a reading; the answer holds after the next commit. */
    public Added add(Entry entry) {
        uncommitted.add(entry);
        try {
            return session().add(entry);
        } catch (RuntimeException | SQLException e) {
            ArchiveException failure = failed(e);
            if (!failure.isGone()) {
                throw failure;
            }
            return again().getLast();
        }
    }

    /** Makes all that was added since the last commit durable, or nothing of it. */
    public void commit() {
        if (uncommitted.isEmpty()) {
            return;
        }
        try {
            session().commit();
        } catch (RuntimeException | SQLException e) {
            ArchiveException failure = failed(e);
            if (!failure.isGone()) {
                throw failure;
            }
            again();
            commit();
            return;
        }
        uncommitted.clear();
    }

    /** Adds once more what a lost connection took with it, as soon as the database is there again. */
    private List<Added> again() {
        Instant end = Instant.now().plus(MOST_PATIENCE);
        long pause = 100;
        while (true) {
            try {
                Session fresh = session();
                List<Added> added = new ArrayList<>();
                for (Entry entry : uncommitted) {
                    added.add(fresh.add(entry));
                }
                return added;
            } catch (RuntimeException | SQLException e) {
                ArchiveException failure = failed(e);
                if (!failure.isGone() || Instant.now().isAfter(end)) {
                    throw failure;
                }
            }
            pause(pause);
            pause = Math.min(2 * pause, 5_000);
        }
    }

    private void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ArchiveException(store.name() + ": was interrupted while the database was away");
        }
    }

    private Session session() {
        if (session == null) {
            Handle handle = store.handle();
            try {
                session = new Session(store, handle, reader, () -> Instant.now().truncatedTo(ChronoUnit.SECONDS));
            } catch (RuntimeException e) {
                handle.close();
                throw ArchiveException.of(store.name(), e);
            }
        }
        return session;
    }

    /** Nothing that a failed session began may stay. */
    private ArchiveException failed(Exception e) {
        if (session != null) {
            session.abandon();
            session = null;
        }
        return ArchiveException.of(store.name(), e);
    }

    /** Commits nothing: what was added since the last commit is lost. */
    @Override
    public void close() {
        if (session != null) {
            session.abandon();
            session = null;
        }
    }
}
