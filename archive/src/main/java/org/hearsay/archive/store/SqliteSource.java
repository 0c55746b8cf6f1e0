// SPDX-License-Identifier: Apache-2.0
package org.hearsay.archive.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConnection;
import org.sqlite.SQLiteDataSource;

/** Gives connections to an archive in a file. */
final class SqliteSource extends SQLiteDataSource {
    private final Path file;
    private final SQLiteConfig.TransactionMode mode;

    /**
     * @param settings as they are when a connection is asked for
     * @param mode whether a transaction takes the right to write as soon as it begins
     */
    SqliteSource(Path file, SQLiteConfig settings, SQLiteConfig.TransactionMode mode) {
        super(settings);
        this.file = file;
        this.mode = mode;
    }

    @Override
    public SQLiteConnection getConnection(@Nullable String user, @Nullable String password) throws SQLException {
        SQLiteConfig settings = getConfig();
        synchronized (settings) {
            settings.setTransactionMode(mode);
            setUrl("jdbc:sqlite:" + (isSealed() ? file.toUri() + "?immutable=1" : file));
            return super.getConnection(user, password);
        }
    }

    /** Nobody can write into the folder, and nobody did before it was sealed: SQLite may read the file as it is. */
    private boolean isSealed() {
        Path folder = file.toAbsolutePath().getParent();
        return folder != null
                && Files.exists(file)
                && !Files.isWritable(folder)
                && !Files.isWritable(file)
                && !Files.exists(Path.of(file + "-wal"));
    }
}
