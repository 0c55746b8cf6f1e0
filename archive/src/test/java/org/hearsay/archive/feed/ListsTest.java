// SPDX-License-Identifier: Apache-2.0
package org.hearsay.archive.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hearsay.archive.LocalServer;
import org.hearsay.archive.bytes.Bytes;
import org.hearsay.article.PageDate;
import org.hearsay.article.PageDate.Precision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(20)
class ListsTest {
    private static final URI BASE = URI.create("https://courier.example/feeds/news");

    private static final String RSS = """
            <?xml version="1.0" encoding="UTF-8"?>
            <!-- made by hand -->
            <rss version="2.0"><channel><title>The Courier</title><link>https://courier.example/</link>
            <item><title>Bridge</title><link>https://courier.example/bridge</link>
              <pubDate>Thu, 14 Mar 2024 20:30:45 +0100</pubDate></item>
            <item><title>Ferry</title><link>/ferry</link></item>
            <item><title>Again</title><link>https://courier.example/bridge</link></item>
            <item><title>Elsewhere</title><link>javascript:alert(1)</link></item>
            <item><title>Known by its id</title><guid isPermaLink="true">https://courier.example/id</guid></item>
            </channel></rss>
            """;

    private static final String ATOM = """
            <feed xmlns="http://www.w3.org/2005/Atom"><title>Radio Skerry</title><id>urn:x</id>
            <entry><title>Bridge</title><id>urn:1</id><link rel="alternate" href="https://skerry.example/1"/>
            <published>2024-03-14T20:00:00Z</published><updated>2024-03-15T08:00:00Z</updated></entry></feed>
            """;

    private static final String NEWS = """
            <?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"
              xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">
            <url><loc>https://courier.example/a</loc><news:news><news:publication><news:name>The Courier</news:name>
              <news:language>en</news:language></news:publication>
              <news:publication_date>2024-03-14T20:30+01:00</news:publication_date><news:title>A</news:title></news:news></url>
            <url><loc>https://courier.example/b</loc><news:news>
              <news:publication_date>2024-03-14</news:publication_date></news:news></url>
            <url><loc>https://courier.example/c</loc><lastmod>2024-03-13T10:00:00Z</lastmod></url>
            <url><loc>ftp://courier.example/d</loc></url></urlset>
            """;

    private static final String INDEX = """
            <sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
            <sitemap><loc>https://courier.example/map1.xml</loc><lastmod>2024-03-14T10:00:00+00:00</lastmod></sitemap>
            <sitemap><loc>https://courier.example/map2.xml.gz</loc></sitemap></sitemapindex>
            """;

    @TempDir
    private Path folder;

    @Test
    void readsRss() throws Exception {
        Listing listing = listing(RSS);
        assertThat(listing.kind()).isEqualTo(ListKind.FEED);
        assertThat(addresses(listing))
                .containsExactly(
                        "https://courier.example/bridge",
                        "https://courier.example/ferry",
                        "https://courier.example/id");
        Item bridge = listing.items().getFirst();
        assertThat(bridge.published()).isEqualTo(new PageDate("2024-03-14T19:30Z", Precision.MINUTE, "feed"));
        assertThat(bridge.stamp()).isEqualTo("2024-03-14T19:30:45Z");
        assertThat(listing.items().get(1)).isEqualTo(new Item("https://courier.example/ferry", null, null));
    }

    @Test
    void readsAtomAndItsChanges() throws Exception {
        assertThat(listing(ATOM).items())
                .containsExactly(new Item(
                        "https://skerry.example/1",
                        new PageDate("2024-03-14T20:00Z", Precision.MINUTE, "feed"),
                        Instant.parse("2024-03-15T08:00:00Z")));
    }

    @Test
    void readsNewsSitemaps() throws Exception {
        Listing listing = listing(NEWS);
        assertThat(listing.kind()).isEqualTo(ListKind.SITEMAP);
        assertThat(listing.items())
                .containsExactly(
                        new Item(
                                "https://courier.example/a",
                                new PageDate("2024-03-14T20:30+01:00", Precision.MINUTE, "feed"),
                                Instant.parse("2024-03-14T19:30:00Z")),
                        new Item(
                                "https://courier.example/b",
                                new PageDate("2024-03-14", Precision.DAY, "feed"),
                                Instant.parse("2024-03-14T00:00:00Z")),
                        new Item("https://courier.example/c", null, Instant.parse("2024-03-13T10:00:00Z")));
    }

    @Test
    void readsIndexesAndListsOfAddresses() throws Exception {
        Listing index = listing(INDEX);
        assertThat(index.kind()).isEqualTo(ListKind.SITEMAP_INDEX);
        assertThat(addresses(index))
                .containsExactly("https://courier.example/map1.xml", "https://courier.example/map2.xml.gz");
        Listing list = listing("https://courier.example/1\n\nhttps://courier.example/2\r\n");
        assertThat(list.kind()).isEqualTo(ListKind.ADDRESSES);
        assertThat(addresses(list)).containsExactly("https://courier.example/1", "https://courier.example/2");
    }

    @Test
    void readsThemPacked() throws Exception {
        Bytes packed = new Bytes(LocalServer.gzip(LocalServer.utf8(NEWS)), true);
        assertThat(Lists.read(packed, "application/gzip", BASE).orElseThrow().items())
                .hasSize(3);
    }

    @Test
    void readsOtherCharsets() throws Exception {
        String latin = RSS.replace("UTF-8", "ISO-8859-1").replace("/bridge", "/br\u00fccke");
        Bytes bytes = new Bytes(latin.getBytes(StandardCharsets.ISO_8859_1), true);
        assertThat(addresses(Lists.read(bytes, null, BASE).orElseThrow()))
                .contains("https://courier.example/br\u00fccke");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "<!DOCTYPE html><html><head><title>RSS</title></head><rss></html>",
                "<p>The <rss> element",
                "rss",
                "See https://courier.example/ for more",
                "https://courier.example/1\nand https://courier.example/2",
                "<opml version='2.0'></opml>",
                "<<<<",
                "<!-- <rss> "
            })
    void takesNothingElseForAList(String text) throws Exception {
        assertThat(Lists.read(bytes(text), null, BASE)).isEmpty();
    }

    @Test
    void readsNoFilesAndExpandsNoEntities() throws Exception {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "https://secret.example/");
        for (String document :
                List.of(RSS.replace("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n", ""), INDEX, NEWS.substring(21))) {
            String doctype = "<!DOCTYPE x [<!ENTITY e SYSTEM \"" + secret.toUri() + "\">]>";
            String attack = doctype + document.replaceFirst("https://courier.example/(\\w+)", "&e;");
            assertThatThrownBy(() -> System.out.println(listing(attack).items()))
                    .isInstanceOf(ListException.class)
                    .hasMessageContaining("with a document type (<!DOCTYPE …>), and cannot be read")
                    .hasMessageContaining("delete the declaration, and add the file")
                    .message()
                    .doesNotContain("secret.example");
        }
    }

    @Test
    void isNotBlownUpByEntitiesInEntities() {
        StringBuilder laughs = new StringBuilder("<!DOCTYPE rss [<!ENTITY a0 \"ha\">");
        for (int i = 1; i < 30; i++) {
            laughs.append("<!ENTITY a%d \"&a%d;&a%d;\">".formatted(i, i - 1, i - 1));
        }
        String attack = laughs + "]>" + "<rss version=\"2.0\"><channel><title>&a29;</title></channel></rss>";
        assertThatThrownBy(() -> listing(attack)).isInstanceOf(ListException.class);
    }

    @Test
    void takesOfABrokenSitemapWhatStandsBeforeTheBreak() throws Exception {
        Bytes cut = new Bytes(
                LocalServer.utf8(NEWS.substring(0, NEWS.indexOf("<url><loc>https://courier.example/c"))), false);
        Listing listing = Lists.read(cut, null, BASE).orElseThrow();
        assertThat(addresses(listing)).containsExactly("https://courier.example/a", "https://courier.example/b");
        assertThat(listing.whole()).isFalse();
    }

    @Test
    void survivesEveryBeginningOfAList() {
        for (String document : List.of(RSS, ATOM, NEWS, INDEX)) {
            for (int end = 0; end < document.length(); end += 7) {
                String beginning = document.substring(0, end);
                try {
                    Optional<Listing> listing = Lists.read(bytes(beginning), "text/xml", BASE);
                    assertThat(listing.map(each -> each.items().size()).orElse(0))
                            .isBetween(0, 4);
                } catch (ListException e) {
                    assertThat(e).hasMessageContaining("cannot be read");
                }
            }
        }
    }

    @Test
    void takesNoMoreThanOneSitemapMayHold() throws Exception {
        StringBuilder urls = new StringBuilder("<urlset>");
        for (int i = 0; i <= Lists.MOST_ITEMS; i++) {
            urls.append("<url><loc>https://courier.example/").append(i).append("</loc></url>");
        }
        Listing listing = listing(urls + "</urlset>");
        assertThat(listing.items()).hasSize(Lists.MOST_ITEMS);
        assertThat(listing.whole()).isFalse();
    }

    private static Listing listing(String document) throws ListException {
        return Lists.read(bytes(document), "application/xml", BASE).orElseThrow();
    }

    private static List<String> addresses(Listing listing) {
        return listing.items().stream().map(Item::address).toList();
    }

    private static Bytes bytes(String text) {
        return new Bytes(LocalServer.utf8(text), true);
    }
}
