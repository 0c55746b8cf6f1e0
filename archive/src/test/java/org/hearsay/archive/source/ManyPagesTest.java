// SPDX-License-Identifier: Apache-2.0
package org.hearsay.archive.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearsay.archive.LocalServer.answer;
import static org.hearsay.archive.LocalServer.utf8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hearsay.archive.LocalServer;
import org.hearsay.archive.fetch.FakeTime;
import org.hearsay.archive.fetch.Fetcher;
import org.hearsay.archive.fetch.PoliteFetcher;
import org.hearsay.archive.fetch.Politeness;
import org.hearsay.archive.fetch.Web;
import org.hearsay.archive.warc.Warcs;
import org.hearsay.article.Page;
import org.hearsay.article.PageDate;
import org.hearsay.article.PageDate.Precision;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ManyPagesTest {
    @TempDir
    private Path folder;

    private final Web web = new Web(
            Fetcher.ofAPerson(LocalServer.SETTINGS),
            new PoliteFetcher(LocalServer.SETTINGS, Politeness.STANDARD, new FakeTime()));
    private LocalServer server;

    @BeforeEach
    void start() throws IOException {
        server = new LocalServer();
        server.page("/a", "text/html", "<p>page a").page("/b", "text/html", "<p>page b");
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void aFeedsAddressHoldsThePagesThatItLists() {
        server.page("/feed", "text/html", rss("/a", "/b", "/gone"));
        Opened opened = open(server.address("/feed"));
        assertThat(opened.texts()).containsExactly("<p>page a", "<p>page b");
        assertThat(opened.pages()).extracting(Page::url).containsExactly(server.address("/a"), server.address("/b"));
        assertThat(opened.pages())
                .extracting(Page::listed)
                .containsOnly(new PageDate("2024-03-14T19:30Z", Precision.MINUTE, "feed"));
        assertThat(opened.failures())
                .containsExactly(
                        server.address("/gone") + ": no such page on the server (status 404); check the address");
        assertThat(server.requests()).startsWith("/feed", "/robots.txt", "/.well-known/tdmrep.json", "/a");
    }

    @Test
    void aSingleAddressAsksForNoRobotsTxt() {
        server.page("/robots.txt", "text/plain", "User-agent: *\nDisallow: /\n");
        assertThat(open(server.address("/a")).texts()).containsExactly("<p>page a");
        assertThat(server.requests()).containsExactly("/a");
    }

    @Test
    void whatIsNotToBeCollectedIsNoFailure() {
        server.page("/robots.txt", "text/plain", "User-agent: *\nDisallow: /b\n");
        server.page("/feed", "text/xml", rss("/a", "/b"));
        Opened opened = open(server.address("/feed"));
        assertThat(opened.texts()).containsExactly("<p>page a");
        assertThat(opened.failures()).isEmpty();
        assertThat(opened.notes())
                .containsExactly(server.address("/b") + ": robots.txt of 127.0.0.1 does not allow it");
    }

    @Test
    void anIndexOfSitemapsIsFollowedAndALoopOfThemIsLeft() {
        server.page("/index", "text/xml", index("/map", "/index", "/none"));
        server.page("/map", "text/xml", "<urlset><url><loc>" + server.address("/a") + "</loc></url></urlset>");
        Opened opened = open(server.address("/index"));
        assertThat(opened.texts()).startsWith("<p>page a", "<p>page a").hasSizeLessThan(5);
        assertThat(opened.failures())
                .anyMatch(message -> message.contains("an index in an index was left out"))
                .anyMatch(message -> message.startsWith(server.address("/none") + ": no such page"));
    }

    @Test
    void filesMayBeFeedsToo() throws IOException {
        Path feed = Files.writeString(folder.resolve("feed.txt"), rss("/a", "/b"));
        Path list = Files.writeString(folder.resolve("list.txt"), server.address("/b") + "\n");
        assertThat(open(feed.toString(), list.toString()).texts())
                .containsExactly("<p>page a", "<p>page b", "<p>page b");
        Path broken = Files.writeString(folder.resolve("broken.xml"), "<rss><channel>");
        Path empty = Files.writeString(folder.resolve("empty.xml"), "<urlset></urlset>");
        Opened opened = open(broken.toString(), empty.toString());
        assertThat(opened.failures()).singleElement().asString().startsWith(broken + ": is a feed that cannot be read");
        assertThat(opened.notes()).containsExactly(empty + ": lists no pages");
    }

    @Test
    void filesOfManyPagesMayLieInAFolder() throws IOException {
        Files.writeString(folder.resolve("1.html"), "<p>a page");
        Path feed = Files.writeString(folder.resolve("2.xml"), rss("/a", "/b"));
        Files.write(folder.resolve("3.warc.gz"), Warcs.joined(Warcs.packed(Warcs.some())));
        Files.writeString(folder.resolve("4.xml"), "<settings/>");
        Path inner = Files.createDirectory(folder.resolve("5"));
        byte[] one =
                Warcs.joined(List.of(Warcs.page(7, "seven"), Warcs.response(8, "404 Not Found", "text/html", "gone")));
        Path warc = Files.write(inner.resolve("6.warc"), one);
        Opened opened = open(folder.toString());
        assertThat(opened.texts())
                .containsExactly(
                        "<p>a page", "<p>page a", "<p>page b", "<p>one", "<p>three", "<p>five", "<p>six", "<p>seven");
        assertThat(opened.failures()).isEmpty();
        assertThat(opened.notes())
                .endsWith(warc + ": 1 page; left out: 1 record that is no page, 0 damaged, 0 cut off");
        assertThat(pages(folder.toString()).count()).isEmpty();
        Files.delete(feed);
        Files.delete(folder.resolve("3.warc.gz"));
        Files.delete(warc);
        assertThat(pages(folder.toString()).count()).hasValue(1);
    }

    @Test
    void aWarcFileHoldsItsPages() throws IOException {
        Path warc = Files.write(folder.resolve("news.warc.gz"), Warcs.joined(Warcs.packed(Warcs.some())));
        Opened opened = open(warc.toString());
        assertThat(opened.texts()).containsExactly("<p>one", "<p>three", "<p>five", "<p>six");
        assertThat(opened.notes())
                .containsExactly(warc + ": 4 pages; left out: 3 records that are no pages, 0 damaged, 0 cut off");
        byte[] whole = Files.readAllBytes(warc);
        Files.write(warc, java.util.Arrays.copyOf(whole, whole.length - 5));
        assertThat(open(warc.toString()).failures())
                .containsExactly(warc + ": 3 pages; left out: 3 records that are no pages, 0 damaged, 1 cut off");
    }

    @Test
    void howManyThereAreIsNotKnownBefore() throws IOException {
        Path warc = Files.write(folder.resolve("news.warc"), Warcs.joined(Warcs.some()));
        Path feed = Files.writeString(folder.resolve("feed.xml"), rss("/a"));
        assertThat(pages(warc.toString()).count()).isEmpty();
        assertThat(pages(feed.toString()).count()).isEmpty();
        assertThat(pages(server.address("/feed")).count()).hasValue(1);
        assertThat(server.requests()).isEmpty();
    }

    @Test
    void nothingIsFetchedBeforeTheStreamComesToIt() {
        server.page("/index", "text/xml", index("/map", "/map2"));
        server.page("/map", "text/xml", "<urlset><url><loc>" + server.address("/a") + "</loc></url></urlset>");
        try (Stream<PageSource> stream =
                pages(server.address("/a"), server.address("/index"), server.address("/b")).stream()) {
            Iterator<PageSource> each = stream.iterator();
            assertThat(server.requests()).isEmpty();
            each.next();
            assertThat(server.requests()).containsExactly("/a");
            PageSource listed = each.next();
            assertThat(listed.address()).isEqualTo(server.address("/a"));
            assertThat(server.requests()).endsWith("/map").doesNotContain("/map2", "/b");
            PageOrFailure.Opened opened = (PageOrFailure.Opened) listed.open();
            assertThat(Objects.requireNonNull(opened.taken())).isBefore(Instant.now());
        }
    }

    @Test
    void aWarcFileIsReadPageByPage() throws IOException {
        List<byte[]> large = IntStream.range(0, 30)
                .mapToObj(number -> Warcs.page(number, "words ".repeat(5_000)))
                .toList();
        Path warc = Files.write(folder.resolve("news.warc"), Warcs.joined(large));
        try (Stream<PageSource> stream = pages(warc.toString()).stream()) {
            Iterator<PageSource> each = stream.iterator();
            each.next();
            Files.write(warc, new byte[0]);
            int more = 0;
            for (; each.hasNext(); each.next()) {
                more++;
            }
            assertThat(more).as("what was read ahead").isLessThan(5);
        }
    }

    @Test
    void aBusyServerIsAFailureWithAReason() {
        server.serve("/feed", exchange -> answer(exchange, 503, "text/xml", utf8("busy")));
        assertThat(open(server.address("/feed")).failures())
                .containsExactly(server.address("/feed") + ": the server is busy (status 503); try again later");
    }

    private Pages pages(String... sources) {
        return new Pages(List.of(sources), List.of(), new ByteArrayInputStream(new byte[0]), web);
    }

    private Opened open(String... sources) {
        return Opened.of(pages(sources));
    }

    private String rss(String... paths) {
        StringBuilder feed = new StringBuilder("<rss version=\"2.0\"><channel><title>News</title>");
        for (String path : paths) {
            feed.append("<item><link>")
                    .append(server.address(path))
                    .append("</link>")
                    .append("<pubDate>Thu, 14 Mar 2024 20:30:45 +0100</pubDate></item>");
        }
        return feed + "</channel></rss>";
    }

    private String index(String... paths) {
        StringBuilder index = new StringBuilder("<sitemapindex>");
        for (String path : paths) {
            index.append("<sitemap><loc>").append(server.address(path)).append("</loc></sitemap>");
        }
        return index + "</sitemapindex>";
    }
}
