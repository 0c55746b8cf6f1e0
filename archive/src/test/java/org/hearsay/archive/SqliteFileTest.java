// SPDX-License-Identifier: Apache-2.0
package org.hearsay.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hearsay.Reading;
import org.hearsay.archive.search.SearchRequest;
import org.hearsay.archive.store.Backup;
import org.hearsay.archive.store.Entry;
import org.hearsay.archive.store.Examination;
import org.hearsay.archive.store.Forgetting;
import org.hearsay.archive.store.InventedArticles;
import org.hearsay.archive.store.InventedArticles.Says;
import org.hearsay.archive.store.Published;
import org.hearsay.archive.store.Salvage;
import org.hearsay.archive.store.Writer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of the bytes of an archive in a file. */
class SqliteFileTest {
    @TempDir
    private Path folder;

    private static Reading numbered(int number) {
        return InventedArticles.reading(
                "https://quay.example/" + number,
                "The Quay",
                "2024-05-14",
                "Article " + number,
                new Says("This is told for the time of number n" + number, "Mayor", "Ilse Varga"));
    }

    private Path file() {
        return folder.resolve("archive.db");
    }

    private List<String> filesThatHold(String words) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(f -> holds(f, words))
                    .map(f -> f.getFileName().toString())
                    .toList();
        }
    }

    private static boolean holds(Path file, String words) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1)
                    .toLowerCase(Locale.ROOT)
                    .contains(words);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void noWordOfWhatIsForgottenStaysInTheFile() throws IOException {
        try (Archive archive = Archive.open(file().toString())) {
            Articles.add(archive, Articles.BRIDGE, Articles.STEEL);
            Articles.add(
                    archive,
                    IntStream.range(0, 50).mapToObj(SqliteFileTest::numbered).toArray(Reading[]::new));
            Articles.add(archive, Articles.EDITED);
            assertThat(filesThatHold("zwirbelig")).isNotEmpty();
            assertThat(filesThatHold("quorvex")).isNotEmpty();
            Forgetting forgetting = new Forgetting(archive.store());
            forgetting.articles(List.of(forgetting.article(Articles.URL).orElseThrow()), false, "Ana");
            for (String words :
                    List.of("zwirbelig", "irbelig", "quorvex", "uorvex", "tam brook", "quay.example/bridge")) {
                assertThat(filesThatHold(words)).as(words).isEmpty();
            }
            assertThat(archive.search(SearchRequest.ofWords("steel"))).hasSize(1);
            assertThat(Examination.of(archive.store()).findings()).isEmpty();
        }
    }

    @Test
    void isBackedUpWhileOthersAdd() throws IOException {
        Path target = folder.resolve("backup.db");
        AtomicBoolean stop = new AtomicBoolean();
        try (Archive archive = Archive.open(file().toString())) {
            Articles.add(archive, Articles.BRIDGE);
            CompletableFuture<Integer> adding = CompletableFuture.supplyAsync(() -> {
                int number = 0;
                try (Archive other = Archive.open(file().toString());
                        Writer writer = other.writer("test")) {
                    for (; !stop.get(); number++) {
                        writer.add(Entry.of(numbered(number)));
                        if (number % 5 == 0) {
                            writer.commit();
                        }
                    }
                    writer.commit();
                }
                return number;
            });
            Backup.Copied copied = Backup.of(archive.store(), target);
            Backup.Copied again = Backup.of(archive.store(), target);
            stop.set(true);
            int added = adding.join();
            assertThat(again.articles()).isBetween(copied.articles(), added + 1L);
            assertThat(archive.search(SearchRequest.ofWords("told").limited(0))).hasSize(added);
        }
        try (Archive backup = Archive.openExisting(target.toString())) {
            assertThat(Examination.of(backup.store()).findings()).isEmpty();
            assertThat(backup.versions(Articles.URL)).hasSize(1);
        }
    }

    @Test
    void whatCanBeReadOfADamagedFileIsSaved() throws IOException {
        try (Archive archive = Archive.open(file().toString())) {
            Articles.add(
                    archive,
                    IntStream.range(0, 400).mapToObj(SqliteFileTest::numbered).toArray(Reading[]::new));
        }
        try (RandomAccessFile bytes = new RandomAccessFile(file().toFile(), "rw")) {
            long page = bytes.length() / 4096 / 2;
            for (int i = 0; i < 3; i++) {
                bytes.seek((page + i * 7) * 4096);
                bytes.write(new byte[4096]);
            }
        }
        byte[] damaged = Files.readAllBytes(file());
        Path target = folder.resolve("archive.db.repaired");
        Salvage.Saved saved = Salvage.of(file(), target);
        assertThat(saved.versions()).isBetween(300L, 400L);
        assertThat(Files.readAllBytes(file())).isEqualTo(damaged);
        try (Archive archive = Archive.openExisting(target.toString())) {
            assertThat(Examination.of(archive.store()).findings()).isEmpty();
            assertThat(archive.search(SearchRequest.ofWords("told").limited(0))).hasSize((int) saved.versions());
        }
        assertThat(folder).isDirectoryNotContaining("glob:**.damaged*");
    }

    @Test
    void whatIsPublishedIsSavedToo() throws IOException {
        Published published;
        try (Archive archive = Archive.open(file().toString())) {
            Articles.add(archive, Articles.BRIDGE);
            archive.published().publish(Published.Kind.STORY, "1", "Bridges", "Ana");
            published = archive.published().all().getFirst();
        }
        Path target = folder.resolve("archive.db.repaired");
        Salvage.of(file(), target);
        try (Archive archive = Archive.openExisting(target.toString())) {
            assertThat(archive.published().at(published.secret())).contains(published);
        }
    }

    @Test
    void soIsWhatCanBeReadOfAFileThatIsCutOff() throws IOException {
        try (Archive archive = Archive.open(file().toString())) {
            Articles.add(
                    archive,
                    IntStream.range(0, 400).mapToObj(SqliteFileTest::numbered).toArray(Reading[]::new));
        }
        try (RandomAccessFile bytes = new RandomAccessFile(file().toFile(), "rw")) {
            bytes.setLength(bytes.length() / 4096 / 2 * 4096);
        }
        Path target = folder.resolve("archive.db.repaired");
        Salvage.Saved saved = Salvage.of(file(), target);
        assertThat(saved.versions()).isPositive();
        try (Archive archive = Archive.openExisting(target.toString())) {
            assertThat(Examination.of(archive.store()).findings()).isEmpty();
            assertThat(archive.search(SearchRequest.ofWords("told").limited(0))).hasSize((int) saved.versions());
        }
    }
}
