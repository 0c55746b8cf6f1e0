// SPDX-License-Identifier: Apache-2.0
package org.hearsay.archive.warc;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.hearsay.archive.LocalServer;
import org.hearsay.article.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class WarcFileTest {
    private static final int MOST = 1000;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void yieldsPagesAndCountsTheRest(boolean packed) throws IOException {
        Read read = read(bytes(Warcs.some(), packed));
        assertThat(read.numbers()).containsExactly("1", "3", "5", "6");
        assertThat(read.counts()).isEqualTo(new WarcCounts(4, 3, 0, 0));
        WarcPage first = read.pages().getFirst();
        assertThat(first.captured()).isEqualTo(Instant.parse("2024-03-14T12:00:00Z"));
        assertThat(first.page().url()).isEqualTo("https://courier.example/1");
        assertThat(first.page().mediaType()).isEqualTo("text/html");
        assertThat(first.page().charset()).isEqualTo("ISO-8859-1");
        assertThat(first.page().bytes()).isEqualTo("<p>one".getBytes(UTF_8));
        assertThat(first.page().whole()).isTrue();
    }

    @Test
    void readsAFileThatWasPackedAsAWhole() throws IOException {
        List<byte[]> many = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            many.addAll(Warcs.some());
        }
        assertThat(read(LocalServer.gzip(Warcs.joined(many))).counts()).isEqualTo(new WarcCounts(160, 120, 0, 0));
    }

    @Test
    void unpacksWhatServersPacked() throws IOException {
        byte[] body = LocalServer.gzip(LocalServer.utf8("<p>packed"));
        byte[] head = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip\r\n\r\n".getBytes(UTF_8);
        byte[] block = Warcs.joined(List.of(head, body));
        byte[] chunked = ("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\n"
                        + "5\r\n<p>in\r\n7\r\n pieces\r\n0\r\n\r\n")
                .getBytes(UTF_8);
        byte[] kept =
                "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: br\r\n\r\n<p>unpacked".getBytes(UTF_8);
        Read read = read(Warcs.joined(Stream.of(block, chunked, kept)
                .map(each -> Warcs.record("response", "application/http", 1, each, each.length))
                .toList()));
        assertThat(read.pages())
                .extracting(each -> new String(each.page().bytes(), UTF_8))
                .containsExactly("<p>packed", "<p>in pieces", "<p>unpacked");
    }

    @Test
    void cutsPagesThatAreTooLong() throws IOException {
        byte[] bomb = LocalServer.gzip(new byte[5_000_000]);
        byte[] head = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n".getBytes(UTF_8);
        byte[] block = Warcs.joined(List.of(head, bomb));
        Read read = read(Warcs.joined(List.of(
                Warcs.page(1, "long ".repeat(10_000)),
                Warcs.page(2, "short"),
                Warcs.record("response", "application/http", 3, block, block.length))));
        assertThat(read.pages()).extracting(each -> each.page().whole()).startsWith(false, true);
        assertThat(read.pages().getFirst().page().bytes()).hasSize(MOST);
        assertThat(read.counts().damaged()).isEqualTo(read.pages().size() == 2 ? 1 : 0);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void survivesEveryBeginning(boolean packed) throws IOException {
        byte[] whole = bytes(Warcs.some(), packed);
        List<String> all = List.of("1", "3", "5", "6");
        for (int end = 4; end < whole.length; end += packed ? 3 : 7) {
            Read read = read(Arrays.copyOf(whole, end));
            assertThat(read.numbers())
                    .as("of " + end)
                    .isEqualTo(all.subList(0, read.numbers().size()));
            assertThat(read.pages()).allMatch(each -> each.page().whole());
            assertThat(read.counts().damaged() + read.counts().cut())
                    .as("of " + end)
                    .isLessThanOrEqualTo(1);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void goesOnBehindARecordThatIsCutOut(boolean packed) throws IOException {
        List<byte[]> records = new ArrayList<>(packed ? Warcs.packed(Warcs.some()) : Warcs.some());
        byte[] third = records.get(3);
        records.set(3, Arrays.copyOf(third, third.length - 20));
        Read read = read(Warcs.joined(records));
        assertThat(read.numbers()).containsExactly("1", "5", "6");
        assertThat(read.counts()).isEqualTo(new WarcCounts(3, 3, 1, 0));
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void goesOnBehindGarbage(boolean packed) throws IOException {
        List<byte[]> records = new ArrayList<>(packed ? Warcs.packed(Warcs.some()) : Warcs.some());
        byte[] garbage = new byte[700_000];
        new Random(1).nextBytes(garbage);
        records.add(4, garbage);
        Read read = read(Warcs.joined(records));
        assertThat(read.numbers()).endsWith("5", "6").startsWith("1").hasSizeBetween(3, 4);
        assertThat(read.counts().damaged()).isBetween(1L, 2L);
    }

    @ParameterizedTest
    @ValueSource(longs = {-5, 0, 10, 90, 95, 300, 100_000, Long.MAX_VALUE})
    void goesOnBehindAWrongLength(long length) throws IOException {
        byte[] block =
                "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<p>of a length that is not so\r\n\r\nWARC/1.0 is not here"
                        .getBytes(UTF_8);
        for (String kind : List.of("response", "request")) {
            List<byte[]> records = new ArrayList<>(Warcs.some());
            records.add(3, Warcs.record(kind, "application/http", 9, block, length));
            Read read = read(Warcs.joined(records));
            assertThat(read.numbers()).as(kind).containsExactly("1", "3", "5", "6");
            assertThat(read.counts().damaged()).as(kind).isEqualTo(1);
            assertThat(read(Warcs.joined(Warcs.packed(records))).numbers())
                    .as(kind)
                    .contains("1", "3", "5", "6");
        }
    }

    @Test
    void countsARecordWithoutALength() throws IOException {
        byte[] none = "WARC/1.0\r\nWARC-Type: response\r\n\r\n\r\n\r\n".getBytes(UTF_8);
        byte[] word = "WARC/1.0\r\nWARC-Type: response\r\nContent-Length: many\r\n\r\n\r\n\r\n".getBytes(UTF_8);
        byte[] noAddress =
                "WARC/1.0\r\nWARC-Type: response\r\nContent-Type: application/http\r\nContent-Length: 4\r\n\r\nHTTP\r\n\r\n"
                        .getBytes(UTF_8);
        Read read = read(Warcs.joined(List.of(
                Warcs.page(1, "one"),
                none,
                Warcs.page(2, "two"),
                word,
                Warcs.page(3, "three"),
                noAddress,
                Warcs.page(4, "four"))));
        assertThat(read.numbers()).containsExactly("1", "2", "3", "4");
        assertThat(read.counts()).isEqualTo(new WarcCounts(4, 1, 2, 0));
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void survivesWhateverIsDamaged(boolean packed) throws IOException {
        byte[] whole = bytes(Warcs.some(), packed);
        for (int seed = 0; seed < 120; seed++) {
            Random random = new Random(seed);
            byte[] damaged = whole.clone();
            for (int i = 0; i <= seed % 5; i++) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
            }
            Read read = read(damaged);
            assertThat(read.pages().size()
                            + read.counts().others()
                            + read.counts().damaged()
                            + read.counts().cut())
                    .as("seed " + seed)
                    .isBetween(1L, 20L);
        }
    }

    @Test
    void knowsItsOwn() throws IOException {
        assertThat(WarcFile.recognises(file(bytes(Warcs.some(), false)))).isTrue();
        assertThat(WarcFile.recognises(file(bytes(Warcs.some(), true)))).isTrue();
        assertThat(WarcFile.recognises(file(new byte[0]))).isFalse();
        assertThat(WarcFile.recognises(file("<p>WARC/1.0".getBytes(UTF_8)))).isFalse();
        assertThat(WarcFile.recognises(file("WARC/1.0\r\nis a format of files: it".getBytes(UTF_8))))
                .isFalse();
        assertThat(WarcFile.recognises(file(LocalServer.gzip(LocalServer.utf8("<p>WARC/1.0")))))
                .isFalse();
        assertThat(WarcFile.recognises(file(new byte[] {0x1f, (byte) 0x8b, 8}))).isFalse();
    }

    /** {@code -Dhearsay.warc.megabytes=1024} for the size that is promised, with a small heap to see that it holds. */
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void holdsOneRecordAtATime(boolean packed) throws IOException {
        int megabytes = Integer.getInteger("hearsay.warc.megabytes", 16);
        byte[] record = Warcs.page(1, "a sentence of some length. ".repeat(4000));
        byte[] written = packed ? LocalServer.gzip(record) : record;
        Path file = folder.resolve("large.warc");
        long records = megabytes * 1_000_000L / record.length;
        try (OutputStream out = Files.newOutputStream(file)) {
            for (long i = 0; i < records; i++) {
                out.write(written);
            }
        }
        long before = used();
        long most = 0;
        try (WarcFile warc = WarcFile.open(file, MOST)) {
            while (warc.next().isPresent()) {
                if (warc.counts().pages() % 1000 == 0) {
                    most = Math.max(most, used() - before);
                }
            }
            assertThat(warc.counts()).isEqualTo(new WarcCounts(records, 0, 0, 0));
        }
        assertThat(most).isLessThan(64_000_000);
    }

    private static long used() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private static byte[] bytes(List<byte[]> records, boolean packed) throws IOException {
        return Warcs.joined(packed ? Warcs.packed(records) : records);
    }

    private Path file(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("a.warc"), bytes);
    }

    private Read read(byte[] bytes) throws IOException {
        List<WarcPage> pages = new ArrayList<>();
        try (WarcFile file = WarcFile.open(file(bytes), MOST)) {
            for (Optional<WarcPage> page = file.next(); page.isPresent(); page = file.next()) {
                pages.add(page.get());
            }
            return new Read(pages, file.counts());
        }
    }

    private record Read(List<WarcPage> pages, WarcCounts counts) {
        List<String> numbers() {
            return pages.stream()
                    .map(WarcPage::page)
                    .map(Page::url)
                    .map(url -> url.substring(url.lastIndexOf('/') + 1))
                    .toList();
        }
    }
}
