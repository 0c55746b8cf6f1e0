// SPDX-License-Identifier: Apache-2.0
package org.hearsay.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.hearsay.lexicon.Lexicons;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Pages that would take a careless reader for ever, or all memory, or its stack. */
class HostilePagesTest {
    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final ArticleExtractor EXTRACTOR = new ArticleExtractor(Lexicons.shipped());
    private static final String SENTENCE = "The harbour office said on Monday that nobody knew of it. ";

    static Stream<Named<String>> pages() {
        String sentences = SENTENCE.repeat(5);
        return Map.<String, String>ofEntries(
                        Map.entry("nested divs", "<html><body>" + "<div>".repeat(10_000) + sentences),
                        Map.entry("deeply nested divs", "<html><body>" + "<div>".repeat(100_000) + sentences),
                        Map.entry("nested lists", "<html><body>" + "<ul><li>".repeat(50_000) + sentences),
                        Map.entry("nested tables", "<html><body>" + "<table><tr><td>".repeat(30_000) + sentences),
                        Map.entry("nested inline", "<html><body>" + "<b><a>".repeat(5_000) + sentences),
                        Map.entry("empty elements", "<html><body>" + "<i></i>".repeat(1_000_000) + sentences),
                        Map.entry("empty paragraphs", "<html><body>" + "<p></p>".repeat(500_000) + sentences),
                        Map.entry("many blocks", "<html><body>" + "<p>The end came soon.</p>".repeat(200_000)),
                        Map.entry("nested blocks", "<html><body>" + "<div>The end came soon.".repeat(20_000)),
                        Map.entry("many classes", "<html><body><p class='" + "a-b ".repeat(300_000) + "'>" + sentences),
                        Map.entry(
                                "a large attribute",
                                "<html><body><p title='" + "x y ".repeat(5_000_000) + "'>" + sentences),
                        Map.entry(
                                "an unclosed script",
                                "<html><body><p>" + sentences + "<script>var a = \"" + sentences.repeat(2000)),
                        Map.entry(
                                "a long script state",
                                "<html><body><script>s = \"" + "\\\"".repeat(1_000_000) + "</script>"),
                        Map.entry(
                                "many strings",
                                "<html><body><script>" + ("\"" + "a <b ".repeat(200) + "\",").repeat(3000)),
                        Map.entry("null bytes", "<html><body><p>" + "\u0000a ".repeat(500_000) + sentences),
                        Map.entry(
                                "deep JSON",
                                "<html><script type='application/ld+json'>" + "[".repeat(100_000) + "</script><body>"
                                        + sentences),
                        Map.entry(
                                "broken JSON",
                                "<html><script type='application/ld+json'>{\"headline\":\"" + "\\\"".repeat(200_000)
                                        + "</script><body>" + sentences),
                        Map.entry(
                                "many metas",
                                "<html><head>" + "<meta name=author content='A B'>".repeat(50_000) + "<body>"
                                        + sentences),
                        Map.entry("one line", "word ".repeat(1_000_000)),
                        Map.entry("one word", "x".repeat(5_000_000)),
                        Map.entry("many lines", "short line\n".repeat(100_000)),
                        Map.entry("many sentences", (SENTENCE + "\n").repeat(20_000)),
                        Map.entry(
                                "commas",
                                ",".repeat(3000) + "\n" + ("By ,, and, ,\n" + "(".repeat(390) + "\n").repeat(500)),
                        Map.entry("capitals", ("A ".repeat(190) + "\n").repeat(3000)),
                        Map.entry("dates", "May 7, ".repeat(200_000)),
                        Map.entry("fifty megabytes", (sentences.repeat(20) + "\n\n").repeat(9000)))
                .entrySet()
                .stream()
                .map(page -> Named.of(page.getKey(), page.getValue()));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void isReadInBoundedTime(String page) {
        byte[] bytes = page.getBytes(StandardCharsets.UTF_8);
        assertTimeoutPreemptively(LIMIT, () -> survive(Page.of(bytes)));
    }

    @Test
    void ofAPageThatIsTooLongThePartUnreadIsUnknown() throws Exception {
        Article article = EXTRACTOR.extract(Page.ofText((SENTENCE.repeat(100) + "\n\n").repeat(1500)));
        assertThat(article.whole()).isFalse();
        assertThat(article.warnings()).anyMatch(warning -> warning.contains("8 MB"));
    }

    @Test
    void ofAPageOfTooManyPiecesThePartUnreadIsUnknown() throws Exception {
        Article article = EXTRACTOR.extract(Page.ofHtml("<html><body><p>" + SENTENCE.repeat(5) + "</p>"
                + "<p>The end of it came soon for all of them.</p>".repeat(60_000)));
        assertThat(article.whole()).isFalse();
        assertThat(article.warnings()).singleElement().asString().contains("50,000 pieces");
    }

    @Test
    void everyTagBoundaryMayBeTheEnd() throws Exception {
        String page = GoldenPages.all().stream()
                .filter(file -> file.toString().endsWith("news-page.html"))
                .map(HostilePagesTest::text)
                .findFirst()
                .orElseThrow();
        for (int at = page.indexOf('<'); at >= 0; at = page.indexOf('<', at + 1)) {
            survive(Page.ofHtml(page.substring(0, at)));
            survive(Page.ofHtml(page.substring(0, at + 1)));
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void whatIsNoPageIsRefusedWithItsKind() {
        byte[] gzip = {0x1f, (byte) 0x8b, 8, 0, 0, 0, 0, 0};
        byte[] image = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10};
        for (byte[] bytes : new byte[][] {"%PDF-1.7 and so on".getBytes(StandardCharsets.UTF_8), gzip, image}) {
            assertThatThrownBy(() -> EXTRACTOR.extract(Page.of(bytes).served("text/html", "utf-8")))
                    .isInstanceOf(NoArticleException.class)
                    .hasMessageMatching("page: looks like a (PDF|gzip file|PNG image), .*");
        }
    }

    @Test
    void aWrongDeclaredCharsetDoesNotMakeNonsense() throws Exception {
        String words = "Die Bürgermeisterin sagte am Montag, die Fähre müsse für zwei Monate stillliegen. ".repeat(8);
        byte[] bytes =
                ("<html><head><meta charset='iso-8859-1'></head><body><p>" + words).getBytes(StandardCharsets.UTF_8);
        assertThat(EXTRACTOR
                        .extract(Page.of(bytes).served("text/html", "windows-1252"))
                        .text())
                .contains("Bürgermeisterin", "Fähre müsse");
    }

    @Test
    void noiseIsSurvived() {
        Random random = new Random(7);
        String letters = "<>/\"'=&;#- \n\tabcPRÉ–“”’.,:()[]{}0129АБ中あ\u0000\u200b\ufeff\ud800";
        for (int round = 0; round < 3000; round++) {
            StringBuilder noise = new StringBuilder(round % 2 == 0 ? "<html><p>" : "");
            int length = random.nextInt(300);
            for (int i = 0; i < length; i++) {
                noise.append(letters.charAt(random.nextInt(letters.length())));
            }
            survive(Page.of(noise.toString().getBytes(StandardCharsets.UTF_8)));
        }
    }

    private static void survive(Page page) {
        try {
            Invariants.check(EXTRACTOR.extract(page));
        } catch (NoArticleException e) {
            assertThat(e).hasMessageStartingWith("page: ");
        }
    }
}
