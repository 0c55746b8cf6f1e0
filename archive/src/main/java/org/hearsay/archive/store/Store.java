// SPDX-License-Identifier: Apache-2.0
package org.hearsay.archive.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javax.sql.DataSource;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.HandleCallback;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.transaction.TransactionIsolationLevel;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;
import org.sqlite.SQLiteConfig;

/** The database of an archive: one file, or a database of a PostgreSQL server. It serves many threads. */
public final class Store implements AutoCloseable {
    private static final int PATIENCE_MILLIS = 10_000;
    private static final String POSTGRES = "jdbc:postgresql:";

    private static final List<String> TABLES_WITH_WORDS = List.of(
            "article",
            "version",
            "page",
            "held",
            "entity",
            "entity_name",
            "appearance",
            "statement",
            "label",
            "story",
            "comparison",
            "correction",
            "telling_correction",
            "checked",
            "machine",
            "decision",
            "published",
            "moved",
            "feed_item",
            "visit",
            "article_words",
            "statement_words");

    private final String name;
    private final @Nullable Path file;
    private final Dialect dialect;
    private final DataSource writing;
    private final HikariDataSource pool;
    private final Jdbi jdbi;

    /**
     * @param source gives connections that ask
     * @param writing gives connections that take the right to write as soon as they begin
     */
    private Store(String name, @Nullable Path file, Dialect dialect, DataSource source, DataSource writing) {
        this.name = name;
        this.file = file;
        this.dialect = dialect;
        this.writing = writing;
        HikariConfig config = new HikariConfig();
        config.setDataSource(source);
        config.setMaximumPoolSize(2 * Runtime.getRuntime().availableProcessors() + 2);
        config.setMinimumIdle(0);
        config.setInitializationFailTimeout(-1);
        config.setConnectionTimeout(PATIENCE_MILLIS);
        this.pool = new HikariDataSource(config);
        this.jdbi = Jdbi.create(pool);
    }

    /**
     * The archive at a place, made or brought up to date where that is needed.
     *
     * @param place a file, or the address of a PostgreSQL database ({@code jdbc:postgresql:…})
     */
    public static Store open(String place) {
        return open(place, settings());
    }

    /** The same with other settings of SQLite; each new connection takes them as they are then. */
    static Store open(String place, SQLiteConfig settings) {
        return migrated(at(place, settings));
    }

    /** How an archive in a file is opened. */
    static SQLiteConfig settings() {
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.enforceForeignKeys(true);
        config.setBusyTimeout(PATIENCE_MILLIS);
        config.setCacheSize(-64_000);
        return config;
    }

    /** The same, but an archive that is not there yet is an error. */
    public static Store openExisting(String place) {
        if (!place.startsWith(POSTGRES) && !Files.exists(path(place))) {
            throw new ArchiveException(
                    place + ": no such archive; make one with hearsay add --archive " + place + " SOURCE...");
        }
        return open(place);
    }

    private static Store at(String place, SQLiteConfig settings) {
        if (place.startsWith(POSTGRES)) {
            PGSimpleDataSource source = new PGSimpleDataSource();
            source.setUrl(place);
            source.setReWriteBatchedInserts(true);
            source.setConnectTimeout(PATIENCE_MILLIS / 1000);
            // Without it a statement that was prepared for few rows is planned anew.
            source.setPrepareThreshold(1);
            return new Store(withoutPassword(place), null, new PostgresDialect(), source, source);
        }
        Path file = path(place);
        return new Store(
                place,
                file,
                new SqliteDialect(),
                new SqliteSource(file, settings, SQLiteConfig.TransactionMode.DEFERRED),
                new SqliteSource(file, settings, SQLiteConfig.TransactionMode.IMMEDIATE));
    }

    private static Path path(String place) {
        if (place.startsWith("jdbc:")) {
            throw new ArchiveException(place + ": neither a file nor jdbc:postgresql://HOST/DATABASE");
        }
        try {
            return Path.of(place);
        } catch (InvalidPathException e) {
            throw new ArchiveException(place + ": not a file name");
        }
    }

    private static String withoutPassword(String address) {
        return address.replaceAll("(?i)([?&]password=)[^&]*", "$1…").replaceAll("//[^/@]*@", "//…@");
    }

    private static Store migrated(Store store) {
        try {
            Path file = store.file;
            if (file != null && Files.isDirectory(file)) {
                throw new ArchiveException(store.name + ": is a folder; name a file");
            }
            new Schema(store.name, store.dialect, store.writing).bringUpToDate();
            return store;
        } catch (RuntimeException e) {
            store.close();
            throw ArchiveException.of(store.name, e);
        }
    }

    /** What its user calls it, without a password. */
    public String name() {
        return name;
    }

    /** Its file; null when it is a database of a server. */
    public @Nullable Path file() {
        return file;
    }

    public Dialect dialect() {
        return dialect;
    }

    /** Asks it something. */
    public <T> T ask(HandleCallback<T, RuntimeException> question) {
        try {
            return jdbi.withHandle(question);
        } catch (RuntimeException e) {
            throw ArchiveException.of(name, e);
        }
    }

    /** Asks it several things that see one state of it, however much is added meanwhile; nobody waits for that. */
    public <T> T askAtOnce(HandleCallback<T, RuntimeException> question) {
        try {
            return file == null
                    ? jdbi.inTransaction(TransactionIsolationLevel.REPEATABLE_READ, question)
                    : jdbi.withHandle(handle -> inSnapshot(handle, question));
        } catch (RuntimeException e) {
            throw ArchiveException.of(name, e);
        }
    }

    /** Transactions of connections to a file are made for the writer and take its place; a plain one only reads. */
    private static <T> T inSnapshot(Handle handle, HandleCallback<T, RuntimeException> question) {
        handle.execute("BEGIN");
        try {
            return question.withHandle(handle);
        } finally {
            rollback(handle);
        }
    }

    private static void rollback(Handle handle) {
        try {
            handle.execute("ROLLBACK");
        } catch (RuntimeException e) {
            // A failure has ended it already.
        }
    }

    /** Changes it as its one writer: all that was asked or nothing. */
    public <T> T change(HandleCallback<T, RuntimeException> change) {
        try (Handle handle = handle()) {
            WriterLock lock = WriterLock.of(this, handle);
            try {
                return handle.inTransaction(change::withHandle);
            } finally {
                lock.close();
            }
        } catch (RefusedException e) {
            throw e;
        } catch (RuntimeException e) {
            throw ArchiveException.of(name, e);
        }
    }

    /**
     * Sees to it that nothing that was deleted stays in its files.
     *
     * @throws ArchiveException when another program reads it just now
     */
    void compact() {
        try (Handle handle = handle()) {
            if (file == null) {
                TABLES_WITH_WORDS.forEach(table -> handle.execute("VACUUM FULL " + table));
                return;
            }
            handle.execute("PRAGMA secure_delete = ON");
            handle.execute("VACUUM");
            boolean busy = handle.createQuery("PRAGMA wal_checkpoint(TRUNCATE)")
                    .map((row, context) -> row.getInt(1) != 0)
                    .one();
            if (busy) {
                throw new ArchiveException(name + ": what was deleted is out of the archive, but stands in " + file
                        + "-wal until the last program that reads the archive has ended");
            }
        } catch (RuntimeException e) {
            throw ArchiveException.of(name, e);
        }
    }

    /** A connection of its own, outside the pool; the caller closes it. */
    Handle handle() {
        return Jdbi.create(writing).open();
    }

    @Override
    public void close() {
        pool.close();
    }

    @Override
    public String toString() {
        return Objects.toString(file, name);
    }
}
