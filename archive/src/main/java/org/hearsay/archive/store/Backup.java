// SPDX-License-Identifier: Apache-2.0
package org.hearsay.archive.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.BitSet;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.sqlite.SQLiteDataSource;

/** A copy of an archive's file as it stands at one moment, made while others read and add. */
public final class Backup {
    private Backup() {}

    /**
     * What the copy holds.
     *
     * @param articles how many
     * @param versions how many
     * @param statements how many
     * @param last the number of the last article
     */
    public record Copied(long articles, long versions, long statements, long last) {
        /** Every article up to the last. */
        public BitSet numbers() {
            BitSet numbers = new BitSet();
            numbers.set(0, (int) last + 1);
            return numbers;
        }
    }

    /**
     * Copies the file of an archive, and checks the copy.
     *
     * @param store an archive in a file
     * @param target where to; what is there is replaced
     * @throws ArchiveException when the copy is not whole
     */
    public static Copied of(Store store, Path target) throws IOException {
        Files.deleteIfExists(target);
        store.ask(handle -> handle.execute("VACUUM INTO ?", target.toString()));
        try (FileChannel channel = FileChannel.open(target, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        return checked(target);
    }

    private static Copied checked(Path target) {
        SQLiteDataSource source = new SQLiteDataSource();
        source.setUrl("jdbc:sqlite:" + target);
        try (Handle handle = Jdbi.create(source).open()) {
            List<String> wrong = handle.createQuery("PRAGMA integrity_check(5)")
                    .mapTo(String.class)
                    .list();
            if (!wrong.equals(List.of("ok"))) {
                throw new ArchiveException(
                        target + ": the copy is not whole (" + String.join("; ", wrong) + "); see hearsay doctor");
            }
            Copied copied = new Copied(
                    count(handle, "SELECT COUNT(*) FROM article"),
                    count(handle, "SELECT COUNT(*) FROM version"),
                    count(handle, "SELECT COUNT(*) FROM statement"),
                    count(handle, "SELECT COALESCE(MAX(id), 0) FROM article"));
            if (count(handle, "SELECT COUNT(*) FROM article_words") != copied.versions()
                    || count(handle, "SELECT COUNT(*) FROM statement_words") != copied.statements()) {
                throw new ArchiveException(target + ": the index of the copy is not whole; see hearsay doctor");
            }
            return copied;
        } catch (RuntimeException e) {
            throw ArchiveException.of(target.toString(), e);
        }
    }

    private static long count(Handle handle, String sql) {
        return handle.createQuery(sql).mapTo(Long.class).one();
    }
}
