// SPDX-License-Identifier: Apache-2.0
package org.hearsay.archive.store;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.correction.Correction;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * The one writer of an archive, for one thread. What was added is there for good when {@link #commit} has returned; a
 * process that is killed before loses what was added since the last commit, and nothing else. After a failure it may be
 * used on: what was added and not committed is kept in memory and added once more, as to a disk that has room again.
 */
public final class Writer implements AutoCloseable {
    private static final Duration MOST_PATIENCE = Duration.ofMinutes(1);

    private final Store store;
    private final String reader;
    private final List<Change<?>> uncommitted = new ArrayList<>();
    private @Nullable Session session;

    /** How many of the uncommitted the session has. */
    private int inSession;

    /** Whether others may be writing now. */
    private boolean resting;

    /**
     * @param store the archive
     * @param reader the version of the reader that makes the readings
     */
    public Writer(Store store, String reader) {
        this.store = store;
        this.reader = reader;
        try {
            session();
        } catch (RuntimeException | SQLException e) {
            throw ArchiveException.of(store.name(), e);
        }
    }

    /** Adds a reading; the answer holds after the next commit. An entry for which this throws is not added. */
    public Added add(Entry entry) {
        return change(session -> session.add(entry));
    }

    /** Adds a reading that a person wants kept. @param who wants it */
    public Added keep(Entry entry, String who) {
        return change(session -> session.keep(entry, who));
    }

    /**
     * Puts a newer reading of its page in place of a version's; what a person decided about it stays.
     *
     * @param version as {@link Rereading} names it
     */
    public void replace(long version, Entry entry) {
        change(session -> session.replace(version, entry));
    }

    /**
     * Takes down what a person decided about a statement; records follow it at once.
     *
     * @param address of the article, as the archive knows it
     * @param seen the number of the last decision about this article that the person saw; 0: none
     * @return its number
     * @throws ContradictionException when somebody else has decided about the same words meanwhile
     */
    public long correct(String address, Correction correction, long seen) {
        return change(session -> session.correct(address, correction, seen));
    }

    /** Undoes a decision about a statement; whether it stood. @param who undoes it */
    public boolean undo(long correction, String who) {
        return change(session -> session.undo(correction, who));
    }

    /** What is done to an archive; done once more when the connection was lost. */
    private interface Change<T> {
        T make(Session session) throws SQLException;
    }

    private <T> T change(Change<T> change) {
        uncommitted.add(change);
        try {
            return persistently(() -> {
                Session current = caughtUp(uncommitted.size() - 1);
                T made = change.make(current);
                inSession++;
                return made;
            });
        } catch (ArchiveException | RefusedException e) {
            uncommitted.removeLast();
            throw e;
        }
    }

    /** Makes all that was added since the last commit durable, or nothing of it. */
    public void commit() {
        if (uncommitted.isEmpty()) {
            return;
        }
        persistently(() -> {
            caughtUp(uncommitted.size()).commit();
            return true;
        });
        uncommitted.clear();
        inSession = 0;
    }

    /** Lets others write until something is added again; that waits for them then. To be called after a commit. */
    public void rest() {
        if (uncommitted.isEmpty()) {
            abandon();
            resting = true;
        }
    }

    /** The session when it has the first so many of what is uncommitted; a fresh one gets them once more. */
    private Session caughtUp(int many) throws SQLException {
        Session current = session();
        while (inSession < many) {
            uncommitted.get(inSession).make(current);
            inSession++;
        }
        return current;
    }

    /** What a session does. */
    private interface Step<T> {
        T run() throws SQLException;
    }

    /** Takes a step, again and again while the database is away. */
    private <T> T persistently(Step<T> step) {
        Instant end = Instant.now().plus(MOST_PATIENCE);
        boolean away = false;
        for (long pause = 100; ; pause = Math.min(2 * pause, 5_000)) {
            try {
                T made = step.run();
                resting = false;
                return made;
            } catch (RefusedException e) {
                throw e;
            } catch (RuntimeException | SQLException e) {
                abandon();
                ArchiveException failure = ArchiveException.of(store.name(), e);
                away |= failure.isGone();
                // The server may hold our own lost connection, and its lock, for a while.
                boolean waits = failure.isGone() || ((away || resting) && failure.isTaken());
                if (!waits || Instant.now().isAfter(end)) {
                    throw failure;
                }
            }
            pause(pause);
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

    private Session session() throws SQLException {
        if (session == null) {
            Handle handle = store.handle();
            try {
                session = new Session(store, handle, reader, () -> Instant.now().truncatedTo(ChronoUnit.SECONDS));
            } catch (RuntimeException e) {
                handle.close();
                throw e;
            }
        }
        return session;
    }

    /** Nothing that a session began, and did not commit, stays. */
    private void abandon() {
        if (session != null) {
            session.abandon();
            session = null;
        }
        inSession = 0;
    }

    /** Commits nothing: what was added since the last commit is lost. */
    @Override
    public void close() {
        abandon();
        uncommitted.clear();
    }
}
