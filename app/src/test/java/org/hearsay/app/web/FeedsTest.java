// SPDX-License-Identifier: Apache-2.0
package org.hearsay.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import javax.xml.parsers.DocumentBuilderFactory;
import org.hearsay.app.PlainReader;
import org.hearsay.archive.bytes.Bytes;
import org.hearsay.archive.feed.Item;
import org.hearsay.archive.feed.ListException;
import org.hearsay.archive.feed.Lists;
import org.hearsay.archive.store.Forgetting;
import org.hearsay.archive.store.Published;
import org.hearsay.article.Page;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** What is published: who has the address reads it and nothing else. */
@Timeout(120)
class FeedsTest {
    private static final String[] NOTHING = {};
    private static final String[] ANA = {
        "Authorization", "Basic " + Base64.getEncoder().encodeToString("ana:secret".getBytes(StandardCharsets.UTF_8))
    };
    private static final String URL = "https://quay.example/bridge";

    @TempDir
    private Path folder;

    private static Settings settings(@Nullable String password, boolean changes) {
        return new Settings(
                "127.0.0.1", 0, List.of("news.example"), password, null, false, changes, true, Locale.ENGLISH);
    }

    private Served served(@Nullable String password) {
        return new Served(folder, settings(password, true), () -> new PlainReader()::read);
    }

    private static Page page(String headline, String said) {
        return Page.ofText(headline + "\n\n“" + said
                        + " and all of us will walk over it before the evening comes to the town” said Tam Brook.")
                .at(URL);
    }

    private static Published published(Served served, String... fields) throws IOException, InterruptedException {
        String token = Jsoup.parse(served.get("/", ANA).body())
                .select("input[name=token]")
                .attr("value");
        List<String> form = new ArrayList<>(List.of("token", token));
        form.addAll(List.of(fields));
        HttpResponse<String> answer = served.post("/feeds", ANA, form.toArray(String[]::new));
        if (answer.statusCode() != 303) {
            throw new IOException(answer.statusCode() + " " + answer.body());
        }
        return served.archive().published().all().getFirst();
    }

    private static String atom(Published published) {
        return OpenFeeds.address(published) + OpenFeeds.ATOM;
    }

    private static Element feed(String xml) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder()
                .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)))
                .getDocumentElement();
    }

    private static List<String> texts(Element parent, String name) {
        NodeList all = parent.getElementsByTagName(name);
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < all.getLength(); i++) {
            texts.add(all.item(i).getTextContent());
        }
        return texts;
    }

    private static List<String> entries(Served served, Published published, String name) throws Exception {
        NodeList all = feed(served.get(atom(published)).body()).getElementsByTagName("entry");
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < all.getLength(); i++) {
            texts.addAll(texts((Element) all.item(i), name));
        }
        return texts;
    }

    @Test
    void theAddressIsThePermission() throws Exception {
        try (Served served = served("secret")) {
            served.add(page("Bridge opens", "The bridge is open at last"));
            Published search = published(served, "search", "q=bridge&in=statements", "title", "Bridges");
            Published story = published(served, "story", "1", "title", "");
            for (String path :
                    List.of(OpenFeeds.address(search), atom(search), OpenFeeds.address(story), atom(story))) {
                HttpResponse<String> answer = served.get(path);
                assertThat(answer.statusCode()).as(path).isEqualTo(200);
                assertThat(answer.body()).contains("The bridge is open at last").contains(URL);
                assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
                assertThat(answer.headers().firstValue("Referrer-Policy")).contains("no-referrer");
                assertThat(answer.headers().firstValue("X-Robots-Tag")).contains("noindex");
                assertThat(answer.headers().firstValue("Cache-Control").orElseThrow())
                        .startsWith("private, max-age=");
                assertThat(served.send(path, "HEAD", new byte[0]).statusCode()).isEqualTo(200);
                assertThat(served.send(path, "POST", new byte[0]).statusCode()).isEqualTo(401);
                assertThat(served.send(path, "DELETE", new byte[0]).statusCode())
                        .isEqualTo(401);
                assertThat(served.raw("GET " + path + " HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n"))
                        .contains("403");
            }
            for (String path : List.of(
                    "/",
                    "/feeds",
                    "/search?q=bridge",
                    "/story/1",
                    "/article/1",
                    "/sources",
                    "/help",
                    "/asset/x/web.css",
                    "/api/search?q=bridge",
                    "/feed",
                    "/feeds/1/withdraw",
                    "/FEED/x")) {
                assertThat(served.get(path).statusCode()).as(path).isEqualTo(401);
            }
            for (String path : List.of(
                    "/feed/../search",
                    "/feed/%2e%2e/search",
                    "/feed/;/../search",
                    "/feed//search",
                    "/feed/..;/search",
                    "/feed/x/../../search?q=bridge",
                    "/feed/%2f../search")) {
                assertThat(served.rawAnswer("GET " + path + " HTTP/1.1\r\nHost: 127.0.0.1:" + served.port()
                                + "\r\nConnection: close\r\n\r\n"))
                        .as(path)
                        .containsPattern("^HTTP/1.1 40[014] ")
                        .doesNotContain("at last");
            }
            assertThat(served.log()).noneMatch(line -> line.contains(search.secret()));
        }
    }

    @Test
    void thePageLeadsNowhereButToTheOutlets() throws Exception {
        try (Served served = Served.demo(folder)) {
            String story = served.page("/stories?least=8").select(".list a").attr("href");
            Published published = published(served, "story", story.substring("/story/".length()), "title", "A story");
            Document page = served.page(OpenFeeds.address(published));
            assertThat(page.select("form, input, button, script, img, iframe")).isEmpty();
            assertThat(page.select("a[href], link[href]"))
                    .extracting(link -> link.attr("href"))
                    .allMatch(
                            href -> href.startsWith("#") || href.startsWith("https://") || href.equals(atom(published)))
                    .filteredOn(href -> href.startsWith("https://"))
                    .hasSizeGreaterThan(8);
            assertThat(page.select(".matrix tbody tr")).hasSizeGreaterThan(5);
            assertThat(page.select(".hits > li")).hasSizeGreaterThan(8);
            assertThat(page.select("details .telling")).hasSizeGreaterThan(20);
            String longest =
                    served.archive().ofStory(1).getFirst().reading().article().text();
            assertThat(page.text()).doesNotContain(longest.substring(longest.length() - 400));
        }
    }

    @Test
    void whatIsNotThereIsNotFoundAndWhatIsWithdrawnIsGone() throws Exception {
        try (Served served = served("secret")) {
            served.add(page("Bridge opens", "The bridge is open at last"));
            Published search = published(served, "search", "q=bridge", "title", "Bridges");
            for (String end : List.of("", ".atom")) {
                for (String key : List.of(
                        "x",
                        search.secret().substring(1),
                        search.secret() + "A",
                        search.secret().toUpperCase(Locale.ROOT),
                        "%27%20OR%201=1--",
                        "A".repeat(4000))) {
                    HttpResponse<String> answer = served.get("/feed/" + key + end);
                    assertThat(answer.statusCode()).as(key).isEqualTo(404);
                    assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
                    assertThat(answer.body()).doesNotContain("<form").doesNotContain("href=\"/\"");
                }
            }
            String token = Jsoup.parse(served.get("/feeds", ANA).body())
                    .select("input[name=token]")
                    .attr("value");
            assertThat(served.post("/feeds/1/withdraw", ANA, "token", token).statusCode())
                    .isEqualTo(303);
            for (String path : List.of(OpenFeeds.address(search), atom(search))) {
                HttpResponse<String> answer = served.get(path);
                assertThat(answer.statusCode()).isEqualTo(410);
                assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
                assertThat(answer.body()).doesNotContain("at last");
            }
            Document list = Jsoup.parse(served.get("/feeds", ANA).body());
            assertThat(list.select("#f1").text()).contains("withdrawn").contains("ana");
            assertThat(list.select("#f1 form, #f1 textarea")).isEmpty();
            assertThat(list.html()).doesNotContain(search.secret());
        }
    }

    @Test
    void publishingIsAChange() throws Exception {
        try (Served served = new Served(folder, settings(null, false), () -> new PlainReader()::read)) {
            served.add(page("Bridge opens", "The bridge is open at last"));
            served.archive().published().publish(Published.Kind.STORY, "1", "Bridges", "Ana");
            assertThat(served.page("/search?q=bridge").select("form[method=post]"))
                    .isEmpty();
            assertThat(served.page("/story/1").select("form[method=post]")).isEmpty();
            Document list = served.page("/feeds");
            assertThat(list.select("form[method=post]")).isEmpty();
            assertThat(list.select("textarea")).hasSize(2);
            String token = served.token();
            assertThat(served.post("/feeds", NOTHING, "token", token, "story", "1")
                            .statusCode())
                    .isEqualTo(403);
            assertThat(served.post("/feeds/1/withdraw", NOTHING, "token", token).statusCode())
                    .isEqualTo(403);
        }
        try (Served served = served(null)) {
            String token =
                    served.page("/search?q=bridge").select("input[name=token]").attr("value");
            for (String[] form : new String[][] {
                {"story", "1"}, {"story", "1", "token", "0".repeat(48)}, {"search", "q=a", "token", ""}
            }) {
                assertThat(served.post("/feeds", NOTHING, form).statusCode()).isEqualTo(403);
            }
            assertThat(served.post(
                                    "/feeds",
                                    new String[] {"Origin", "https://evil.example"},
                                    "token",
                                    token,
                                    "story",
                                    "1")
                            .statusCode())
                    .isEqualTo(403);
            for (String[] form : new String[][] {
                {"search", ""},
                {"search", "newest=1&every=1&in=statements"},
                {"search", "story=x"},
                {"search", "q=" + "a".repeat(5_000)},
                {"search", "q=a", "title", "t".repeat(201)},
                {}
            }) {
                List<String> all = new ArrayList<>(List.of("token", token));
                all.addAll(List.of(form));
                assertThat(served.post("/feeds", NOTHING, all.toArray(String[]::new))
                                .statusCode())
                        .as(String.join(" ", form))
                        .isEqualTo(400);
            }
            for (String story : List.of("99", "-1", "x", "1 OR 1", "99999999999999999999")) {
                assertThat(served.post("/feeds", NOTHING, "token", token, "story", story)
                                .statusCode())
                        .isEqualTo(404);
            }
            assertThat(served.archive().published().all()).hasSize(1);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "q=%",
                "q=%zz&speaker=Brook",
                "q=bridge&q=other&&&==&=x&in",
                "q=%22&speaker=%25",
                "q=a%00b&outlet=%5C",
                "story=999999999999999999",
                "q=') OR 1=1 --&kind=direct'--",
                "since=0000&until=9999-99-99&stance=%25",
                "q=%F0%9F%9A%A8%E2%80%AE&label=%ED%A0%80",
                "q=*&in=statements&act=speech&reality=actual&kind=nothing"
            })
    void anySearchIsPublishedAsItIsShown(String conditions) throws Exception {
        try (Served served = served(null)) {
            served.add(page("Bridge opens", "The bridge is open at last"));
            AskedSearch search = AskedSearch.ofConditions(conditions);
            assertThat(AskedSearch.ofConditions(search.conditions()))
                    .as("what is kept means the same")
                    .isEqualTo(search);
            String token = served.token();
            int status = served.post("/feeds", NOTHING, "token", token, "search", conditions)
                    .statusCode();
            assertThat(status).isEqualTo(search.asks() ? 303 : 400);
            if (status == 303) {
                Published published = served.archive().published().all().getFirst();
                assertThat(feed(served.get(atom(published)).body()).getTagName())
                        .isEqualTo("feed");
                assertThat(served.get(OpenFeeds.address(published)).statusCode())
                        .isEqualTo(200);
                assertThat(served.get("/feeds").statusCode()).isEqualTo(200);
            }
        }
    }

    @Test
    void hostileWordsStayWords() throws Exception {
        try (Served served = served(null)) {
            String hostile = "<script>window.harmed=1</script> ]]> & \u202egnihton\u202c 🚨 \u0001\u001b";
            served.add(page("Bridge " + hostile, "The bridge " + hostile + " is open"));
            served.add(Page.ofText(
                            "Another bridge\n\n“The bridge is \"'><img src=x onerror=harmed()> closed and nobody will"
                                    + " walk over it before the evening” said Ilse Varga.")
                    .at("https://quay.example/x?\"><script>window.harmed=1</script>"));
            Published search = published(served, "search", "q=bridge&in=statements", "title", "T" + hostile + "\ud800");
            Element feed = feed(served.get(atom(search)).body());
            assertThat(texts(feed, "script")).isEmpty();
            assertThat(texts(feed, "title").getFirst())
                    .startsWith("T<script>window.harmed=1</script> ]]> & \u202egnihton\u202c 🚨");
            assertThat(String.join(" ", texts(feed, "summary")) + texts(feed, "content"))
                    .contains("<script>window.harmed=1</script> ]]> & \u202egnihton\u202c 🚨")
                    .contains("<img src=x onerror=harmed()>");
            Document page = served.page(OpenFeeds.address(search));
            assertThat(page.select("script, img")).isEmpty();
            assertThat(served.page("/feeds").select("main script, main img")).isEmpty();
            String policy = served.get(OpenFeeds.address(search))
                    .headers()
                    .firstValue("Content-Security-Policy")
                    .orElseThrow();
            assertThat(policy)
                    .startsWith("default-src 'none'; style-src 'sha256-")
                    .doesNotContain("unsafe");
        }
    }

    @Test
    void whatIsNotOfTheWebTellsNothingOfWhereItLies() throws Exception {
        try (Served served = served(null)) {
            String words =
                    "Bridge opens\n\n“The bridge is open at last and all of us will walk over it” said Tam Brook.";
            served.add(Page.ofText(words).at("file:///home/ana/private/bridge.txt"));
            served.add(Page.ofText(words.replace("open", "close")).at("https://ana:sesame@quay.example/bridge"));
            served.add(Page.ofText(words.replace("open", "shut")).at("javascript:harmed()"));
            Published search = published(served, "search", "q=bridge", "title", "Bridges");
            for (String path : List.of(OpenFeeds.address(search), atom(search))) {
                assertThat(served.get(path).body())
                        .doesNotContain("/home/ana")
                        .doesNotContain("sesame")
                        .doesNotContain("javascript:");
            }
            assertThat(entries(served, search, "id")).hasSizeBetween(2, 3);
        }
    }

    @Test
    void idsStayAndTimesFollowTheArticle() throws Exception {
        try (Served served = served(null)) {
            served.add(page("Bridge opens", "The bridge is open at last"));
            Published articles = published(served, "search", "q=bridge", "title", "Articles");
            Published said = published(served, "search", "q=bridge&in=statements", "title", "Said");
            Published every = published(served, "search", "q=bridge&every=1", "title", "Every");
            List<String> article = entries(served, articles, "id");
            List<String> statement = entries(served, said, "id");
            assertThat(article).hasSize(1);
            assertThat(statement).hasSize(1).doesNotContainAnyElementsOf(article);
            String first = entries(served, articles, "updated").getFirst();
            Thread.sleep(1_100);
            served.add(page("Bridge opens at noon", "The bridge is open at last"));
            assertThat(entries(served, articles, "id")).isEqualTo(article);
            assertThat(entries(served, said, "id")).isEqualTo(statement);
            assertThat(entries(served, articles, "title")).containsExactly("Bridge opens at noon");
            assertThat(Instant.parse(entries(served, articles, "updated").getFirst()))
                    .isAfter(Instant.parse(first));
            assertThat(entries(served, every, "id")).hasSize(2).doesNotHaveDuplicates();
            Forgetting forgetting = new Forgetting(served.archive().store());
            forgetting.articles(List.of(forgetting.article(URL).orElseThrow()), false, "Ana");
            for (Published published : List.of(articles, said, every)) {
                assertThat(entries(served, published, "id")).isEmpty();
                assertThat(served.page(OpenFeeds.address(published)).text()).contains("There is nothing yet.");
            }
        }
    }

    @Test
    void whoHasItNeedNotTakeItAgain() throws Exception {
        try (Served served = served(null)) {
            served.add(page("Bridge opens", "The bridge is open at last"));
            Published search = published(served, "search", "q=bridge", "title", "Bridges");
            for (String path : List.of(OpenFeeds.address(search), atom(search))) {
                HttpResponse<String> answer = served.get(path);
                String tag = answer.headers().firstValue("ETag").orElseThrow();
                String date = answer.headers().firstValue("Last-Modified").orElseThrow();
                assertThat(ZonedDateTime.parse(date, DateTimeFormatter.RFC_1123_DATE_TIME)
                                .toInstant())
                        .isAfterOrEqualTo(Instant.parse(search.made()));
                HttpResponse<String> again = served.get(path, "If-None-Match", "\"x\", " + tag);
                assertThat(again.statusCode()).isEqualTo(304);
                assertThat(again.body()).isEmpty();
                served.add(Page.ofText(
                                "Bridge of " + path.length()
                                        + "\n\n“The bridge is closed again and nobody will walk over it today” said Ilse Varga.")
                        .at("https://quay.example/" + path.length()));
                assertThat(served.get(path, "If-None-Match", tag).statusCode()).isEqualTo(200);
            }
            assertThat(served.get(atom(search), "X-Forwarded-Proto", "https").body())
                    .contains("href=\"https://127.0.0.1:" + served.port() + atom(search) + "\"");
        }
    }

    @Test
    void holdsTheFiftyThatCameLast() throws Exception {
        try (Served served = served(null)) {
            for (int i = 1; i <= 53; i++) {
                served.add(Page.ofText("Bridge number " + i + "\n\n“The bridge number " + i
                                + " is open and all of us will walk over it” said Tam Brook.")
                        .at("https://quay.example/" + i));
            }
            Published search = published(served, "search", "q=bridge", "title", "Bridges");
            List<String> titles = entries(served, search, "title");
            assertThat(titles).hasSize(50).contains("Bridge number 53").doesNotContain("Bridge number 3");
        }
    }

    @Test
    void hearsayReadsHearsay() throws IOException, InterruptedException, ListException {
        try (Served served = Served.demo(folder)) {
            Published search = published(served, "search", "q=bridge", "title", "Bridges");
            HttpResponse<String> answer = served.get(atom(search));
            List<Item> items = Lists.read(
                            new Bytes(answer.body().getBytes(StandardCharsets.UTF_8), true),
                            answer.headers().firstValue("Content-Type").orElseThrow(),
                            URI.create(served.address(atom(search))))
                    .orElseThrow()
                    .items();
            assertThat(items)
                    .hasSizeGreaterThan(10)
                    .allMatch(item -> item.address().startsWith("https://"));
            assertThat(items).anyMatch(item -> item.published() != null);
        }
    }
}
