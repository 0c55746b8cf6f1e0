// SPDX-License-Identifier: Apache-2.0
package org.hearsay.archive.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * Sees to it that an archive has one writer. The system gives it back when the process ends, however it ends: a lock on a
 * file beside the archive, or a lock that belongs to the connection to the server.
 */
final class WriterLock implements AutoCloseable {
    /** "hearsay", as a number: advisory locks of PostgreSQL are numbers. */
    private static final long NUMBER = 0x68656172736179L;

    private final @Nullable FileChannel channel;
    private final @Nullable Handle connection;

    private WriterLock(@Nullable FileChannel channel, @Nullable Handle connection) {
        this.channel = channel;
        this.connection = connection;
    }

    /** Others who write only now and then are waited for. */
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private static final long PAUSE_MILLIS = 25;

    static WriterLock of(Store store, Handle writer) {
        Instant end = Instant.now().plus(PATIENCE);
        while (true) {
            try {
                return attempt(store, writer);
            } catch (ArchiveException e) {
                if (!e.isTaken() || Instant.now().isAfter(end)) {
                    throw e;
                }
            }
            try {
                Thread.sleep(PAUSE_MILLIS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw ArchiveException.taken(store.name());
            }
        }
    }

    private static WriterLock attempt(Store store, Handle writer) {
        Path file = store.file();
        return file == null ? ofConnection(store, writer) : ofFile(store, file);
    }

    private static WriterLock ofConnection(Store store, Handle writer) {
        boolean got = writer.createQuery("SELECT pg_try_advisory_lock(?)")
                .bind(0, NUMBER)
                .mapTo(Boolean.class)
                .one();
        if (!got) {
            throw ArchiveException.taken(store.name());
        }
        return new WriterLock(null, writer);
    }

    private static WriterLock ofFile(Store store, Path file) {
        try {
            FileChannel channel =
                    FileChannel.open(Path.of(file + "-writer"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            try {
                FileLock lock = channel.tryLock();
                if (lock != null) {
                    return new WriterLock(channel, null);
                }
            } catch (OverlappingFileLockException e) {
                // Another writer of this very process.
            }
            channel.close();
            throw ArchiveException.taken(store.name());
        } catch (IOException e) {
            throw new ArchiveException(
                    store.name() + ": may not be written; check the permissions of the file and of its folder");
        }
    }

    /** A server notices only after a while that a connection was closed, so it is told before. */
    @Override
    public void close() {
        if (connection != null) {
            try {
                connection.execute("SELECT pg_advisory_unlock(?)", NUMBER);
            } catch (RuntimeException e) {
                // The connection is gone, and the lock with it.
            }
        }
        if (channel != null) {
            try {
                channel.close();
            } catch (IOException e) {
                // The process's end gives it back.
            }
        }
    }
}
