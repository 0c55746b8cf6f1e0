// SPDX-License-Identifier: Apache-2.0
package org.hearsay.archive.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.hearsay.archive.search.Search;
import org.hearsay.archive.search.SearchRequest;
import org.hearsay.archive.store.InventedArticles.Says;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.SQLiteConfig;

/** An archive in a file, when the disk, the file or another program is in the way. */
class SqliteFaultsTest {
    private static final int MANY = 200;

    @TempDir
    private Path folder;

    private Path file = Path.of("");
    private final SQLiteConfig settings = Store.settings();

    @BeforeEach
    void names() {
        file = folder.resolve("archive.db");
        settings.setBusyTimeout(200);
    }

    /** Some 4 kB that cannot be packed. */
    private static Entry entry(int number) {
        StringBuilder words = new StringBuilder("number" + number);
        Random random = new Random(number);
        for (int i = 0; i < 400; i++) {
            words.append(' ').append(Integer.toString(random.nextInt(), 36).replace("-", ""));
        }
        return Entry.of(InventedArticles.reading(
                "https://quay.example/" + number,
                "The Quay",
                "2024-05-14",
                "Number " + number,
                new Says(words.toString(), "Mayor", "Ilse Varga")));
    }

    private List<String> held(Store store) {
        List<String> held = new ArrayList<>();
        new Versions(store).each(v -> held.add(v.address()));
        return held;
    }

    private static List<String> addresses(int many) {
        List<String> addresses = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            addresses.add("https://quay.example/" + i);
        }
        return addresses;
    }

    private void filled(Path place, int many) {
        try (Store store = Store.open(place.toString());
                Writer writer = new Writer(store, "test")) {
            for (int i = 0; i < many; i++) {
                writer.add(entry(i));
            }
            writer.commit();
        }
    }

    /** Adds, two a commit, until it fails; how many were acknowledged. */
    private int untilItFails(Writer writer, String message) {
        int acknowledged = 0;
        try {
            for (int i = 0; i < MANY; i += 2) {
                writer.add(entry(i));
                writer.add(entry(i + 1));
                writer.commit();
                acknowledged = i + 2;
            }
        } catch (ArchiveException e) {
            assertThat(e).hasMessageContaining(message).hasMessageContaining("archive.db: ");
            return acknowledged;
        }
        throw new AssertionError("did not fail");
    }

    private static void assertSound(Path file) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            assertThat(statement.executeQuery("PRAGMA integrity_check").getString(1))
                    .isEqualTo("ok");
            assertThat(statement
                            .executeQuery("SELECT (SELECT count(*) FROM version) = (SELECT count(*) FROM article_words)"
                                    + " AND (SELECT count(*) FROM statement) = (SELECT count(*) FROM statement_words)")
                            .getInt(1))
                    .isEqualTo(1);
        }
    }

    @Test
    void goesOnWhenAFullDiskHasRoomAgain() throws SQLException {
        Store.open(file.toString()).close();
        settings.setMaxPageCount(300);
        try (Store store = Store.open(file.toString(), settings)) {
            try (Writer writer = new Writer(store, "test")) {
                int acknowledged = untilItFails(writer, "the disk is full; what was acknowledged is kept. Make room");
                assertThat(acknowledged).isPositive();
                assertThat(held(store)).isEqualTo(addresses(acknowledged));
                assertThatThrownBy(writer::commit).hasMessageContaining("the disk is full");
                settings.setMaxPageCount(1_000_000);
                writer.commit();
                assertThat(held(store)).isEqualTo(addresses(acknowledged + 2));
            }
        }
        assertSound(file);
    }

    @Test
    void aRealDiskMayBeFullToo() throws IOException, SQLException {
        Path mount = folder.resolve("disk");
        try (Mounted disk = Mounted.disk(mount, "1m")) {
            assumeTrue(disk != null, "this user may not mount a disk");
            Path small = mount.resolve("archive.db");
            int acknowledged;
            try (Store store = Store.open(small.toString());
                    Writer writer = new Writer(store, "test")) {
                acknowledged = untilItFails(writer, "Make room and run the same command again");
                assertThat(acknowledged).isPositive();
                assertThat(held(store)).isEqualTo(addresses(acknowledged));
                mounted(disk).remount("size=8m");
                writer.commit();
                assertThat(held(store)).isEqualTo(addresses(acknowledged + 2));
            }
            assertSound(small);
        }
    }

    private static Mounted mounted(@Nullable Mounted mounted) {
        if (mounted == null) {
            throw new IllegalStateException("not mounted");
        }
        return mounted;
    }

    @Test
    void aReadOnlyFileIsReadAndNotWritten() throws IOException {
        filled(file, 2);
        try (Mounted mounted = Mounted.readOnly(file)) {
            assumeTrue(mounted != null, "this user may not mount");
            assertReadOnly(file);
        }
    }

    @Test
    void soIsOneInAReadOnlyFolder() throws IOException {
        Path mount = folder.resolve("disk");
        try (Mounted disk = Mounted.disk(mount, "8m")) {
            assumeTrue(disk != null, "this user may not mount a disk");
            Path sealed = mount.resolve("archive.db");
            filled(sealed, 2);
            mounted(disk).remount("ro");
            assertReadOnly(sealed);
            assertThatThrownBy(() -> Store.open(mount.resolve("other.db").toString()))
                    .isInstanceOf(ArchiveException.class)
                    .hasMessageContaining("other.db: ")
                    .hasMessageContaining("permissions");
        }
    }

    private void assertReadOnly(Path place) {
        try (Store store = Store.open(place.toString())) {
            assertThat(held(store)).isEqualTo(addresses(2));
            assertThat(new Search(store).hits(SearchRequest.ofWords("number1"))).hasSize(1);
            assertThatThrownBy(() -> {
                        try (Writer writer = new Writer(store, "test")) {
                            writer.add(entry(3));
                            writer.commit();
                        }
                    })
                    .isInstanceOf(ArchiveException.class)
                    .hasMessage(place + ": may not be written; check the permissions of the file and of its folder");
        }
    }

    @Test
    void aLockedFileIsReadAndWrittenLater() throws IOException, InterruptedException {
        filled(file, 2);
        try (Store store = Store.open(file.toString(), settings);
                Writer writer = new Writer(store, "test")) {
            try (LockingProcess other = LockingProcess.on(file)) {
                assertThatThrownBy(() -> {
                            writer.add(entry(2));
                            writer.commit();
                        })
                        .hasMessage(file + ": is in use by another program; wait until it is done, then try again");
                try (Store reader = Store.open(file.toString(), settings)) {
                    assertThat(held(reader)).isEqualTo(addresses(2));
                }
                assertThat(other.holds()).isTrue();
            }
            writer.add(entry(2));
            writer.commit();
            assertThat(held(store)).isEqualTo(addresses(3));
        }
    }

    @Test
    void saysThatAPageIsDamaged() throws IOException {
        filled(file, 40);
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
            byte[] nonsense = new byte[(int) bytes.length() / 2];
            Arrays.fill(nonsense, (byte) 0x5a);
            bytes.seek(bytes.length() / 4);
            bytes.write(nonsense);
        }
        assertThatThrownBy(() -> {
                    try (Store store = Store.open(file.toString())) {
                        held(store);
                    }
                })
                .isInstanceOf(ArchiveException.class)
                .hasMessageStartingWith(file + ": ")
                .hasMessageContaining("damaged")
                .hasMessageContaining("hearsay doctor");
    }

    @Test
    void saysThatARecordIsDamaged() throws SQLException {
        filled(file, 2);
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            statement.execute("UPDATE version SET record = zeroblob(100) WHERE id = 2");
        }
        try (Store store = Store.open(file.toString())) {
            assertThatThrownBy(() -> new Search(store).hits(SearchRequest.ofWords("number1")))
                    .hasMessageStartingWith(file + ": a record is damaged");
            assertThat(new Search(store).hits(SearchRequest.ofWords("number0"))).hasSize(1);
        }
    }

    @Test
    void saysThatAFileIsNoArchive() throws IOException, SQLException {
        Files.writeString(file, "a text that is long enough to be no database. ".repeat(100));
        assertThatThrownBy(() -> Store.open(file.toString()))
                .hasMessage(file + ": is not an archive; name another file with --archive");
        Path other = folder.resolve("places.db");
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + other);
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE places (id INTEGER)");
        }
        assertThatThrownBy(() -> Store.open(other.toString()))
                .hasMessage(other + ": is a database of another program; name another archive");
        assertThatThrownBy(() -> Store.open(folder.toString())).hasMessage(folder + ": is a folder; name a file");
        assertThatThrownBy(() -> Store.open(folder.resolve("none/archive.db").toString()))
                .isInstanceOf(ArchiveException.class)
                .hasMessageContaining("check that its folder exists");
        assertThatThrownBy(() -> Store.openExisting(folder.resolve("none.db").toString()))
                .hasMessageContaining("no such archive");
    }

    @Test
    void doesNotTouchTheArchiveOfANewerHearsay() throws SQLException {
        filled(file, 1);
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            statement.execute("INSERT INTO schema_history SELECT installed_rank + 90, '99', description, type, script,"
                    + " checksum, installed_by, installed_on, execution_time, success FROM schema_history LIMIT 1");
        }
        assertThatThrownBy(() -> Store.open(file.toString())).hasMessageContaining("was made by a newer hearsay");
    }

    @Test
    void aFailedOpeningKeepsNoLock() throws SQLException {
        filled(file, 1);
        try (Store store = Store.open(file.toString())) {
            execute("ALTER TABLE counter RENAME TO elsewhere");
            assertThatThrownBy(() -> new Writer(store, "test")).isInstanceOf(ArchiveException.class);
            execute("ALTER TABLE elsewhere RENAME TO counter");
            new Writer(store, "test").close();
        }
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
