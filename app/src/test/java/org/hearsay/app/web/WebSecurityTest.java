// SPDX-License-Identifier: Apache-2.0
package org.hearsay.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import org.hearsay.app.PlainReader;
import org.hearsay.archive.search.SearchRequest;
import org.hearsay.article.NoArticleException;
import org.hearsay.article.Page;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Attacks on the server: each must come to nothing. */
@Timeout(120)
class WebSecurityTest {
    private static final String[] NOTHING = {};

    @TempDir
    private Path folder;

    private Served served(Settings settings) {
        return new Served(folder, settings, () -> new PlainReader()::read);
    }

    private static Settings settings(@Nullable String password, boolean anonymous, boolean changes) {
        return new Settings(
                "127.0.0.1", 0, List.of("news.example"), password, null, anonymous, changes, true, Locale.ENGLISH);
    }

    @Test
    void onlyItsOwnNamesAreAnswered() throws IOException {
        try (Served served = served(settings(null, false, true))) {
            String port = ":" + served.port();
            for (String host : List.of("127.0.0.1" + port, "localhost" + port, "news.example", "NEWS.example")) {
                assertThat(served.raw("GET / HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n"))
                        .as(host)
                        .contains("200");
            }
            for (String host : List.of(
                    "evil.example" + port,
                    "127.0.0.1",
                    "localhost:1",
                    "127.0.0.1.evil.example" + port,
                    "news.example.")) {
                for (String path : List.of("/", "/health", "/asset/x/web.css", "/nothing")) {
                    assertThat(served.raw(
                                    "GET " + path + " HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n"))
                            .as(host + path)
                            .contains("403");
                }
            }
            assertThat(served.raw("GET / HTTP/1.1\r\nConnection: close\r\n\r\n"))
                    .contains("400");
        }
    }

    @Test
    void aChangeMustComeFromAPageOfTheServer() throws IOException, InterruptedException {
        try (Served served = served(Settings.local(0))) {
            String token = served.token();
            String own = "http://127.0.0.1:" + served.port();
            String[] form = {"token", token, "watch", "https://paper.example/feed.xml"};
            assertThat(served.post("/sources", new String[] {"Origin", "https://evil.example"}, form)
                            .statusCode())
                    .isEqualTo(403);
            assertThat(served.post("/sources", new String[] {"Origin", "null"}, form)
                            .statusCode())
                    .isEqualTo(403);
            assertThat(served.post("/sources", new String[] {"Sec-Fetch-Site", "cross-site"}, form)
                            .statusCode())
                    .isEqualTo(403);
            assertThat(served.post("/sources", new String[] {"Sec-Fetch-Site", "same-site"}, form)
                            .statusCode())
                    .isEqualTo(403);
            assertThat(served.post("/sources", NOTHING, "watch", "https://paper.example/feed.xml")
                            .statusCode())
                    .isEqualTo(403);
            assertThat(served.post(
                                    "/sources",
                                    NOTHING,
                                    "token",
                                    "0".repeat(48),
                                    "watch",
                                    "https://paper.example/feed.xml")
                            .statusCode())
                    .isEqualTo(403);
            assertThat(served.archive().watchTables().watched()).isEmpty();
            String length = Integer.toString(("token=" + token).length());
            assertThat(served.raw("POST /sources HTTP/1.1\r\nHost: 127.0.0.1:" + served.port()
                            + "\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: " + length
                            + "\r\nConnection: close\r\n\r\ntoken=" + token))
                    .as("without the cookie")
                    .contains("403");
            assertThat(served.post("/sources", new String[] {"Origin", own, "Sec-Fetch-Site", "same-origin"}, form)
                            .statusCode())
                    .isEqualTo(303);
            assertThat(served.archive().watchTables().watched()).containsExactly("https://paper.example/feed.xml");
        }
    }

    @Test
    void theCookieIsForThisSiteAndNotForScripts() throws IOException, InterruptedException {
        try (Served served = served(Settings.local(0))) {
            assertThat(served.get("/").headers().firstValue("Set-Cookie").orElseThrow())
                    .contains("SameSite=Strict")
                    .contains("HttpOnly");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/nothing", "/health", "/search?q=x", "/asset/x/web.js", "/sources?as=csv"})
    void everyAnswerKeepsTheBrowserFromDoingMore(String path) throws IOException, InterruptedException {
        try (Served served = served(Settings.local(0))) {
            HttpResponse<String> answer = served.get(path);
            assertThat(answer.headers().firstValue("Content-Security-Policy").orElseThrow())
                    .startsWith("default-src 'self'")
                    .doesNotContain("unsafe");
            assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
            assertThat(answer.headers().firstValue("Referrer-Policy")).contains("same-origin");
            assertThat(answer.headers().firstValue("Server")).isEmpty();
            assertThat(answer.body()).doesNotContain("style=\"", "onclick", "javascript:");
        }
    }

    @Test
    void beyondTheMachineItAsksForAPassword() throws IOException, InterruptedException {
        Settings open = new Settings("0.0.0.0", 0, List.of(), null, null, false, true, false, Locale.ENGLISH);
        assertThat(open.refusal(false)).contains("HEARSAY_PASSWORD");
        assertThat(new Settings("0.0.0.0", 0, List.of(), "x", null, false, true, false, Locale.ENGLISH).refusal(false))
                .isNull();
        assertThat(new Settings("0.0.0.0", 0, List.of(), null, null, true, true, false, Locale.ENGLISH).refusal(false))
                .isNull();
        try (Served served = served(settings("open sésame", false, true))) {
            assertThat(served.get("/").statusCode()).isEqualTo(401);
            assertThat(served.get("/asset/x/web.css").statusCode()).isEqualTo(401);
            assertThat(served.get("/", "Authorization", basic("anybody:wrong")).statusCode())
                    .isEqualTo(401);
            assertThat(served.get("/", "Authorization", "Basic !!!").statusCode())
                    .isIn(400, 401);
            assertThat(served.get("/", "Authorization", basic("anybody:open sésame"))
                            .statusCode())
                    .isEqualTo(200);
            assertThat(served.get("/health").statusCode()).isEqualTo(200);
        }
    }

    private static String basic(String credentials) {
        return "Basic " + Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void decisionsTellWhoMadeThemAndNothingOfTheMachine() throws IOException, InterruptedException, NoArticleException {
        String text =
                "The quay reopens\n\n“The quay is open again for all who have boats,” said Ilse Varga on Monday morning, and"
                        + " all of the fishermen of the town cheered her for a long while at the old harbour wall.";
        Settings all = new Settings("0.0.0.0", 0, List.of(), null, null, true, true, false, Locale.ENGLISH);
        try (Served served = served(all)) {
            served.add(Page.ofText(text).at("https://quay.example/a"));
            assertThat(decided(served, "")).isEqualTo("anonymous");
        }
        try (Served served = served(settings("secret", false, true))) {
            served.add(Page.ofText(text + " Again.").at("https://quay.example/b"));
            assertThat(decided(served, basic("Ana Ruiz:secret"))).isEqualTo("Ana Ruiz");
            assertThat(decided(served, basic(":secret"))).isEqualTo("anonymous");
            assertThat(decided(served, basic("a\n" + "b".repeat(500) + ":secret")))
                    .startsWith("a b")
                    .hasSize(100);
        }
    }

    /** Who is told to have decided something that a visitor decides. */
    private static String decided(Served served, String credentials) throws IOException, InterruptedException {
        String[] headers = credentials.isEmpty() ? NOTHING : new String[] {"Authorization", credentials};
        String form = "/article/"
                + served.archive()
                        .search(SearchRequest.ofWords("quay"))
                        .getFirst()
                        .article() + "/1/correct";
        String token = Jsoup.parse(served.get("/", headers).body())
                .select("input[name=token]")
                .attr("value");
        assertThat(served.post(
                                form,
                                headers,
                                "token",
                                token,
                                "content",
                                "fishermen of the town",
                                "seen",
                                "999",
                                "speaker",
                                "Somebody Else")
                        .statusCode())
                .isLessThan(400);
        return served.archive().corrections().newest(1).getFirst().correction().who();
    }

    @Test
    void whatOnlyShowsCannotBeChanged() throws IOException, InterruptedException {
        try (Served served = served(settings(null, false, false))) {
            String token = served.token();
            assertThat(served.post("/sources", NOTHING, "token", token, "watch", "https://paper.example/feed.xml")
                            .statusCode())
                    .isEqualTo(403);
            for (String path : List.of(
                    "/speaker/1/merge", "/speaker/1/split", "/story/1/merge", "/story/1/split", "/decision/1/undo")) {
                assertThat(served.post(path, NOTHING, "token", token, "other", "2", "article", "1")
                                .statusCode())
                        .as(path)
                        .isEqualTo(403);
            }
        }
    }

    /** A sender that looks at the answer only when all is sent. */
    @Test
    void whoIsStillSendingIsToldWhy() throws IOException, InterruptedException {
        try (Served served = served(Settings.local(0));
                Socket socket = new Socket("127.0.0.1", served.port())) {
            OutputStream out = socket.getOutputStream();
            out.write(("POST /api/read HTTP/1.1\r\nHost: 127.0.0.1:" + served.port()
                            + "\r\nContent-Type: application/json\r\nContent-Length: 8000000\r\nConnection: close\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            for (int i = 0; i < 80; i++) {
                out.write(new byte[100_000]);
                Thread.sleep(2);
            }
            assertThat(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                    .startsWith("HTTP/1.1 403")
                    .contains("problem+json");
        }
    }

    @Test
    void largeAndOddRequestsAreRefused() throws IOException, InterruptedException {
        try (Served served = served(Settings.local(0))) {
            String token = served.token();
            assertThat(served.post("/read", NOTHING, "token", token, "text", "x".repeat(5_000_000))
                            .statusCode())
                    .isEqualTo(413);
            assertThat(served.get("/search?q=" + "x".repeat(3_000)).statusCode())
                    .isEqualTo(400);
            for (String address : List.of("/search?q=%zz", "/article/%u0041", "/outlet/%", "/api/search?q=%")) {
                assertThat(served.raw("GET " + address + " HTTP/1.1\r\nHost: 127.0.0.1:" + served.port()
                                + "\r\nConnection: close\r\n\r\n"))
                        .as(address)
                        .contains("400");
            }
            assertThat(served.get("/search?q=" + "x".repeat(20_000)).statusCode())
                    .isIn(414, 431);
            assertThat(served.raw(
                            "TRACE / HTTP/1.1\r\nHost: 127.0.0.1:" + served.port() + "\r\nConnection: close\r\n\r\n"))
                    .doesNotContain("200");
            assertThat(served.raw("DELETE /story/1 HTTP/1.1\r\nHost: 127.0.0.1:" + served.port()
                            + "\r\nConnection: close\r\n\r\n"))
                    .contains("403");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1:1/",
                "http://localhost/",
                "http://169.254.169.254/latest/meta-data/",
                "http://10.0.0.1/",
                "http://[::1]/",
                "http://0x7f000001/",
                "file:///etc/passwd",
                "/etc/passwd",
                "ftp://paper.example/"
            })
    void addressesOfPrivateNetworksAreNotRead(String address) throws IOException, InterruptedException {
        try (Served served = served(Settings.local(0))) {
            HttpResponse<String> begun = served.post("/read", NOTHING, "token", served.token(), "address", address);
            if (begun.statusCode() != 303) {
                assertThat(begun.statusCode()).isEqualTo(400);
                return;
            }
            String reading = begun.headers().firstValue("Location").orElseThrow();
            Document page = served.page(reading);
            while (page.select("[role=alert]").isEmpty()) {
                assertThat(page.select(".statements")).isEmpty();
                Thread.sleep(20);
                page = served.page(reading);
            }
            assertThat(page.select("[role=alert]").text()).doesNotContain("root:");
        }
    }

    @Test
    void whatPagesSayIsShownAsText() throws IOException, InterruptedException, NoArticleException {
        String script = "<script>window.harmed=1</script>";
        String hostile = "<html><head><title>&lt;script&gt;window.harmed=1&lt;/script&gt; \u202egnihton</title>"
                + "<meta name=author content='\"><img src=x onerror=window.harmed=1>'>"
                + "<meta property=og:site_name content='Quay&quot;&gt;&lt;script&gt;window.harmed=1&lt;/script&gt;'>"
                + "<link rel=canonical href='javascript:window.harmed=1'></head><body><article>"
                + "<h1>&lt;script&gt;window.harmed=1&lt;/script&gt; \ud83d\udea8</h1>"
                + "<p>“&lt;img src=x onerror=window.harmed=1&gt; and so on and so forth until the end” said Ilse Varga.</p>"
                + "<p>“A second sentence that is long enough to be a paragraph of an article, and that goes on for as long as the"
                + " mayor had breath to say it on that windy quay, where few could hear her” said Ilse Varga.</p>"
                + "</article></body></html>";
        try (Served served = served(Settings.local(0))) {
            served.add(Page.ofHtml(hostile).named("\"><script>window.harmed=1</script>.html"));
            served.archive().watchTables().watch("https://paper.example/\"><script>window.harmed=1</script>", "Ada");
            for (String path : List.of(
                    "/",
                    "/stories",
                    "/story/1?alone=1",
                    "/article/1",
                    "/article/1/versions",
                    "/u/1-1-s1",
                    "/cite/1-1-s1",
                    "/speaker/1",
                    "/speaker/1/correct",
                    "/speaker/1/correct?q=" + Query.encoded(script),
                    "/story/1/correct",
                    "/story/1/correct?q=" + Query.encoded(script),
                    "/search?q=" + Query.encoded(script),
                    "/search?q=second",
                    "/sources",
                    "/quote?words=a+second+sentence+that+is+long")) {
                String body = served.get(path).body();
                assertThat(body)
                        .as(path)
                        .doesNotContain(script)
                        .doesNotContain("<img")
                        .doesNotContain("href=\"javascript");
            }
            String csv = served.get("/search?q=second&as=csv").body();
            assertThat(csv).contains("script");
        }
    }

    @Test
    void formulasOfSpreadsheetsAreGuarded() throws IOException, InterruptedException, NoArticleException {
        try (Served served = served(Settings.local(0))) {
            served.add(Page.ofText(
                            "=HYPERLINK(\"x\") is the headline of this page\n\n“We will go on with it as long as it takes, and"
                                    + " then some more” said Ilse Varga.\n\n“Nobody asked me before they closed the bridge to all of us” said"
                                    + " Tam Brook.")
                    .at("https://quay.example/formula"));
            assertThat(served.get("/stories?as=csv").body())
                    .contains("'=HYPERLINK")
                    .doesNotContain(",=HYPERLINK");
        }
    }

    @Test
    void theLogTellsNoSearches() throws IOException, InterruptedException {
        try (Served served = served(settings(null, false, true))) {
            served.get("/search?q=secretword");
            assertThat(served.log())
                    .anyMatch(l -> l.contains("GET /search 200"))
                    .noneMatch(l -> l.contains("secretword"));
        }
    }
}
