// SPDX-License-Identifier: Apache-2.0
package org.hearsay.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Input that nobody wishes for, through the command as users have it, with the real engines. */
class BadInputTest {
    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final String GOOD =
            "The café at the quay is closed, the mayor said on Monday. “It will open again,” she added. ";
    private static final String ARTICLE = GOOD.repeat(6);
    private static final ObjectMapper MAPPER = new ObjectMapper();

    @TempDir
    private Path folder;

    /**
     * A page.
     *
     * @param name what is bad about it
     * @param whole whether its record may call it whole
     * @param words what its article holds
     * @param warning what its record says; null when it says nothing
     */
    private record Bad(String name, byte[] bytes, boolean whole, String words, String warning) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Bad> pages() {
        String html = "<html><head><meta charset='%s'></head><body><p>" + ARTICLE + "</p>";
        Charset western = Charset.forName("windows-1252");
        String nothing = "nothing is known";
        return Stream.of(
                bad("wrong charset, really Windows", html.formatted("utf-8").getBytes(western)),
                bad(
                        "wrong charset, really UTF-8",
                        html.formatted("windows-1252").getBytes(StandardCharsets.UTF_8)),
                bad("unknown charset", html.formatted("klingon").getBytes(western)),
                bad("missing charset", ARTICLE.getBytes(western)),
                bad("truncated between tags", "<html><body><div><p>" + ARTICLE),
                new Bad("truncated in a tag", utf8("<html><p>" + ARTICLE + "<a href='/re"), false, "café", nothing),
                new Bad("50 MB", utf8(fiftyMegabytes()), false, "café", "8 MB"),
                bad("a line of 5 million characters", GOOD.repeat(5_000_000 / GOOD.length() + 1)),
                bad(
                        "control characters",
                        ARTICLE.replace(" the ", " \u0007the\u001b[2J\u0000 ") + "It rains. ".repeat(900)),
                bad("bidi overrides", ARTICLE.replace("café", "\u202ecafé\u2066")),
                bad("emoji", ARTICLE.replace("quay", "🏴‍☠️ quay 👩‍👩‍👧‍👦")),
                bad("10,000 nested divs", "<html><body>" + "<div>".repeat(10_000) + "<p>" + ARTICLE),
                bad("100,000 nested divs", "<html><body>" + "<div>".repeat(100_000) + "<p>" + ARTICLE));
    }

    /** No two paragraphs are the same, since what comes again and again is taken for furniture. */
    private static String fiftyMegabytes() {
        return IntStream.range(0, 400_000)
                .mapToObj(i -> "<p>On day " + i + " of the works, nothing was seen. " + GOOD + "</p>\n")
                .collect(Collectors.joining("", "<html><body>", ""));
    }

    private static Bad bad(String name, byte[] bytes) {
        return new Bad(name, bytes, true, "café", "");
    }

    private static Bad bad(String name, String page) {
        return bad(name, utf8(page));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void isReadSoonAndTheOthersToo(Bad bad) throws IOException {
        Path page = Files.write(folder.resolve("bad.html"), bad.bytes());
        Ran ran = soon("extract", "--json", page.toString(), good());
        assertThat(ran.status()).isZero();
        assertThat(ran.err()).isEmpty();
        List<String> lines = ran.out().lines().toList();
        assertThat(lines).hasSize(2);
        JsonNode record = MAPPER.readTree(lines.getFirst());
        assertThat(record.at("/page/whole").asBoolean()).isEqualTo(bad.whole());
        assertThat(record.at("/article/text").asText()).contains(bad.words());
        assertThat(record.get("warnings")).hasSize(bad.whole() ? 0 : 1);
        assertThat(record.get("warnings").toString()).contains(bad.warning());
    }

    @Test
    void aTerminalIsNotObeyedByWhatAPageSays() throws IOException {
        String evil = "Bold\u001b[2J\u0007 \u202eturned\u2069 " + ARTICLE + "It rains. ".repeat(300);
        Path page = Files.writeString(folder.resolve("evil.txt"), evil);
        Ran ran = Ran.real(new Terminal(true, true, 80, true), "extract", page.toString());
        assertThat(ran.out()).contains("turned").doesNotContain("\u001b", "\u0007", "\u202e", "\u2069");
    }

    @Test
    void aPageInAnotherLanguageIsExtractedAndTheRecordSaysSo() throws IOException {
        String german = "Die Brücke bleibt geschlossen, sagte die Bürgermeisterin am Montag im Rathaus. "
                + "„Wir werden das nicht dulden“, sagte sie den Leuten, die auf der Straße warteten. ";
        Path page = Files.writeString(folder.resolve("german.txt"), german.repeat(3));
        Ran ran = soon("read", "--json", page.toString());
        assertThat(ran.status()).isEqualTo(1);
        assertThat(ran.err())
                .isEqualTo("hearsay: " + page + ": no statements found. The article is in German, and statements are"
                        + " found in English only; its text and metadata were read.\n");
        JsonNode record = MAPPER.readTree(ran.out());
        assertThat(record.at("/article/language").asText()).isEqualTo("de");
        assertThat(record.at("/article/text").asText()).contains("Bürgermeisterin");
    }

    @Test
    void eachInputThatFailsIsNamedAndTheOthersAreRead() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty"));
        Path binary = Files.write(folder.resolve("picture.html"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10});
        Path nothing = Files.createFile(folder.resolve("nothing.html"));
        int closed;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            closed = socket.getLocalPort();
        }
        String address = "http://127.0.0.1:" + closed + "/page";
        Ran ran = soon(
                "extract",
                "--allow-private",
                empty.toString(),
                binary.toString(),
                nothing.toString(),
                address,
                "http://no-such-host.invalid/",
                good());
        assertThat(ran.status()).isEqualTo(2);
        assertThat(ran.out()).contains("café");
        assertThat(ran.err().lines())
                .containsExactly(
                        "hearsay: " + empty
                                + ": holds no pages (.html, .htm, .xhtml, .txt, .text, .md), WARC files or feeds;"
                                + " name a file or another folder",
                        "hearsay: " + binary
                                + ": looks like a PNG image, not a page of text or HTML; convert it to text first",
                        "hearsay: " + nothing + ": the file is empty; save the page again",
                        "hearsay: " + address
                                + ": could not connect to 127.0.0.1; check the address and the connection",
                        "hearsay: http://no-such-host.invalid/: no such host: no-such-host.invalid;"
                                + " check the address and the connection");
    }

    @Test
    void addressesOfThisMachineAndItsNeighboursTakeAFlag() throws IOException {
        Ran ran = soon("extract", "http://localhost:9/", "http://169.254.169.254/latest/", good());
        assertThat(ran.status()).isEqualTo(2);
        assertThat(ran.out()).contains("café");
        assertThat(ran.err().lines()).hasSize(2).allMatch(line -> line.contains("--allow-private"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"name with  spaces.txt", "line\nbreak.txt", "Düne – 中.txt", "-dash.txt", "\u001b[31m.txt"})
    void anyFileNameWillDo(String name) throws IOException {
        Path page = Files.writeString(folder.resolve(name), ARTICLE);
        Ran ran = soon("extract", "--json", page.toString());
        assertThat(MAPPER.readTree(ran.out()).at("/page/file").asText()).isEqualTo(page.toString());
    }

    private String good() throws IOException {
        return Files.writeString(folder.resolve("good.txt"), ARTICLE).toString();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static Ran soon(String... args) {
        return assertTimeoutPreemptively(LIMIT, () -> Ran.real(new Terminal(false, false, 100, false), args));
    }
}
