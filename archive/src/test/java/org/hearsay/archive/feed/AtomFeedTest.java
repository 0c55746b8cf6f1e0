// SPDX-License-Identifier: Apache-2.0
package org.hearsay.archive.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.hearsay.archive.bytes.Bytes;
import org.hearsay.article.PageDate;
import org.hearsay.article.PageDate.Precision;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class AtomFeedTest {
    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final Instant READ = Instant.parse("2024-03-15T08:00:00Z");

    private static AtomEntry entry(String title, @Nullable String link, String excerpt) {
        return new AtomEntry(
                "urn:uuid:1",
                title,
                link,
                READ,
                Instant.parse("2024-03-14T20:00:00Z"),
                List.of("Tam Brook", "Ilse Varga"),
                List.of("The Quay"),
                "fr",
                excerpt);
    }

    private static String written(AtomEntry... entries) {
        return new AtomFeed(
                        "urn:uuid:0",
                        "Bridges & roads",
                        "Hearsay",
                        "en",
                        "https://news.example/feed/a.atom",
                        "https://news.example/feed/a",
                        READ,
                        List.of(entries))
                .xml();
    }

    private static Element parsed(String xml) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        Document document =
                factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
        return document.getDocumentElement();
    }

    private static List<Element> children(Element parent, String name) {
        NodeList all = parent.getElementsByTagNameNS(ATOM, name);
        return IntStream.range(0, all.getLength())
                .mapToObj(i -> (Element) all.item(i))
                .filter(e -> e.getParentNode().isSameNode(parent))
                .toList();
    }

    private static String only(Element parent, String name) {
        assertThat(children(parent, name)).as(name).hasSize(1);
        return children(parent, name).getFirst().getTextContent();
    }

    @Test
    void holdsWhatAFeedMustHold() throws Exception {
        Element feed = parsed(written(entry("Bridge opens", "https://quay.example/bridge?a=1&b=2", "It is open.")));
        assertThat(feed.getNamespaceURI()).isEqualTo(ATOM);
        assertThat(feed.getLocalName()).isEqualTo("feed");
        assertThat(only(feed, "id")).isEqualTo("urn:uuid:0");
        assertThat(only(feed, "title")).isEqualTo("Bridges & roads");
        assertThat(Instant.parse(only(feed, "updated"))).isEqualTo(READ);
        assertThat(only(children(feed, "author").getFirst(), "name")).isEqualTo("Hearsay");
        assertThat(children(feed, "link"))
                .extracting(l -> l.getAttribute("rel") + " " + l.getAttribute("href"))
                .containsExactlyInAnyOrder(
                        "self https://news.example/feed/a.atom", "alternate https://news.example/feed/a");
        assertThat(feed.getAttribute("xml:lang")).isEqualTo("en");
        Element entry = children(feed, "entry").getFirst();
        assertThat(only(entry, "id")).isEqualTo("urn:uuid:1");
        assertThat(only(entry, "title")).isEqualTo("Bridge opens");
        assertThat(Instant.parse(only(entry, "updated"))).isEqualTo(READ);
        assertThat(Instant.parse(only(entry, "published"))).isEqualTo("2024-03-14T20:00:00Z");
        assertThat(children(entry, "author"))
                .extracting(a -> only(a, "name"))
                .containsExactly("Tam Brook", "Ilse Varga");
        assertThat(children(entry, "category").getFirst().getAttribute("term")).isEqualTo("The Quay");
        assertThat(children(entry, "link").getFirst().getAttribute("href"))
                .isEqualTo("https://quay.example/bridge?a=1&b=2");
        assertThat(children(entry, "link").getFirst().getAttribute("rel")).isEqualTo("alternate");
        assertThat(entry.getAttribute("xml:lang")).isEqualTo("fr");
        assertThat(only(entry, "summary")).isEqualTo("It is open.");
        assertThat(children(entry, "content")).isEmpty();
    }

    @Test
    void whatStandsNowhereOnTheWebHasItsWordsAsContent() throws Exception {
        Element entry = children(parsed(written(entry("Bridge", null, "It is open."))), "entry")
                .getFirst();
        assertThat(children(entry, "link")).isEmpty();
        assertThat(only(entry, "content")).isEqualTo("It is open.");
        assertThat(children(entry, "summary")).isEmpty();
    }

    @Test
    void textIsShownWhateverStandsInIt() throws Exception {
        String hostile = "<script>alert(1)</script> & ]]> \u202egnihton\u202c 🚨 &lt;b>";
        String unholdable = "a\u0000b\u0008c\ud800d\uffffe\ndf\u0085g";
        Element feed = parsed(written(entry(hostile, "https://quay.example/", unholdable)));
        Element entry = children(feed, "entry").getFirst();
        assertThat(only(entry, "title")).isEqualTo(hostile);
        assertThat(children(entry, "title").getFirst().getAttribute("type")).isEqualTo("text");
        assertThat(children(entry, "summary").getFirst().getAttribute("type")).isEqualTo("text");
        assertThat(only(entry, "summary")).isEqualTo("abcde df g");
        assertThat(feed.getElementsByTagName("script").getLength()).isZero();
    }

    @Test
    void isAFeedToItsOwnReader() throws Exception {
        String xml = written(
                entry("One", "https://quay.example/one", "1"),
                entry("Nowhere", null, "2"),
                entry("Two", "https://quay.example/two", "3"));
        Listing listing = Lists.read(
                        new Bytes(xml.getBytes(StandardCharsets.UTF_8), true),
                        AtomFeed.TYPE,
                        URI.create("https://news.example/feed/a.atom"))
                .orElseThrow();
        assertThat(listing.kind()).isEqualTo(ListKind.FEED);
        assertThat(listing.items())
                .containsExactly(
                        new Item(
                                "https://quay.example/one",
                                new PageDate("2024-03-14T20:00Z", Precision.MINUTE, "feed"),
                                READ),
                        new Item(
                                "https://quay.example/two",
                                new PageDate("2024-03-14T20:00Z", Precision.MINUTE, "feed"),
                                READ));
    }
}
