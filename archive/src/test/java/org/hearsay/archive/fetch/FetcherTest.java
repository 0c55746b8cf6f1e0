// SPDX-License-Identifier: Apache-2.0
package org.hearsay.archive.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.hearsay.archive.LocalServer.answer;
import static org.hearsay.archive.LocalServer.gzip;
import static org.hearsay.archive.LocalServer.utf8;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.hearsay.archive.LocalServer;
import org.hearsay.article.Page;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FetcherTest {
    private final Fetcher fetcher = Fetcher.ofAPerson(LocalServer.SETTINGS);
    private LocalServer server;

    @BeforeEach
    void start() throws IOException {
        server = new LocalServer();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void takesTypeAndCharsetFromTheHeaderAndSaysWhoAsks() throws Exception {
        List<String> agents = new CopyOnWriteArrayList<>();
        server.serve("/page", exchange -> {
            agents.add(exchange.getRequestHeaders().getFirst("User-Agent"));
            answer(exchange, 200, "text/HTML; charset=\"ISO-8859-1\"", latin("<p>café"));
        });
        Page page = page("/page");
        assertThat(page.mediaType()).isEqualTo("text/html");
        assertThat(page.charset()).isEqualTo("ISO-8859-1");
        assertThat(page.bytes()).isEqualTo(latin("<p>café"));
        assertThat(page.url()).isEqualTo(server.address("/page"));
        assertThat(page.whole()).isTrue();
        assertThat(agents)
                .singleElement()
                .asString()
                .matches("Hearsay/\\d+\\.\\d+\\.\\d+ \\(\\+reads a news page once.*");
    }

    @Test
    void keepsACharsetThatIsWrongForTheExtractorToJudge() throws Exception {
        server.page("/page", "text/html; charset=klingon", "<p>é");
        assertThat(page("/page").charset()).isEqualTo("klingon");
    }

    @Test
    void unpacksGzipUpToTheCap() throws Exception {
        server.serve("/small", exchange -> {
            exchange.getResponseHeaders().set("Content-Encoding", "gzip");
            answer(exchange, 200, "text/html", gzip(utf8("<p>small")));
        });
        byte[] packed = gzip(new byte[50_000_000]);
        server.serve("/bomb", exchange -> {
            exchange.getResponseHeaders().set("Content-Encoding", "gzip");
            answer(exchange, 200, "text/html", packed);
        });
        server.serve("/broken", exchange -> {
            exchange.getResponseHeaders().set("Content-Encoding", "gzip");
            answer(exchange, 200, "text/html", utf8("<p>not packed at all"));
        });
        assertThat(page("/small").bytes()).isEqualTo(utf8("<p>small"));
        Page bomb = page("/bomb");
        assertThat(bomb.bytes()).hasSize(LocalServer.SETTINGS.mostBytes());
        assertThat(bomb.whole()).isFalse();
        assertThat(failure("/broken")).contains("was sent compressed, and cannot be unpacked");
    }

    @Test
    void cutsAPageThatIsTooLong() throws Exception {
        server.serve("/huge", exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "text/plain");
            exchange.sendResponseHeaders(200, 0);
            byte[] block = new byte[10_000];
            for (int i = 0; i < 1000; i++) {
                exchange.getResponseBody().write(block);
            }
        });
        Page page = page("/huge");
        assertThat(page.bytes()).hasSize(LocalServer.SETTINGS.mostBytes());
        assertThat(page.whole()).isFalse();
    }

    @Test
    void followsFiveRedirectsAndNoMore() throws Exception {
        server.serve("/hop", exchange -> {
            int left = Integer.parseInt(exchange.getRequestURI().getQuery());
            if (left == 0) {
                answer(exchange, 200, "text/html", utf8("<p>there"));
            } else {
                exchange.getResponseHeaders().set("Location", "hop?" + (left - 1));
                answer(exchange, 302, "text/html", new byte[0]);
            }
        });
        server.serve("/loop", exchange -> {
            exchange.getResponseHeaders().set("Location", "/loop");
            answer(exchange, 302, "text/html", new byte[0]);
        });
        assertThat(page("/hop?5").url()).isEqualTo(server.address("/hop?0"));
        assertThat(failure("/hop?6")).contains("was sent on more than 5 times");
        assertThat(failure("/loop")).contains("was sent on more than 5 times");
        assertThat(server.requests().stream().filter("/loop"::equals)).hasSize(6);
    }

    @Test
    void followsNoRedirectOutOfTheWeb() {
        server.serve("/file", exchange -> {
            exchange.getResponseHeaders().set("Location", "file:///etc/passwd");
            answer(exchange, 301, "text/html", new byte[0]);
        });
        assertThat(failure("/file")).contains("sends us on to what is not a web page: file:///etc/passwd");
    }

    @Test
    void saysWhatTheServerAnswered() {
        for (int status : new int[] {403, 404, 429, 500, 418}) {
            server.serve("/" + status, exchange -> answer(exchange, status, "text/html", utf8("<p>no")));
        }
        server.page("/pdf", "application/pdf", "%PDF");
        server.page("/empty", "text/html", "");
        assertThat(failure("/403")).contains("does not let us read it (status 403); save it from a browser");
        assertThat(failure("/404")).isEqualTo("no such page on the server (status 404); check the address");
        assertThat(failure("/429")).contains("busy (status 429); try again later");
        assertThat(failure("/500")).contains("failed (status 500)");
        assertThat(failure("/418")).contains("status 418");
        assertThat(failure("/pdf")).contains("is application/pdf; only HTML and plain text can be read");
        assertThat(failure("/empty")).contains("empty page");
    }

    @Test
    void saysThatNobodyIsThere() {
        String address = server.address("/");
        server.close();
        assertThat(message(address)).contains("could not connect to 127.0.0.1");
        Fetcher asking = Fetcher.ofAPerson(FetchSettings.STANDARD);
        assertThat(message(asking, "http://no-such-host.invalid/")).contains("no such host: no-such-host.invalid");
        assertThat(message("http://")).contains("not an address");
        assertThat(message("ftp://quay.example/")).contains("is not a web address");
    }

    @Test
    void asksOnlyForWhatHasChanged() throws Exception {
        server.serve("/feed", exchange -> {
            exchange.getResponseHeaders().set("ETag", "\"one\"");
            exchange.getResponseHeaders().set("Last-Modified", "Thu, 14 Mar 2024 19:30:00 GMT");
            boolean known = "\"one\"".equals(exchange.getRequestHeaders().getFirst("If-None-Match"))
                    && "Thu, 14 Mar 2024 19:30:00 GMT"
                            .equals(exchange.getRequestHeaders().getFirst("If-Modified-Since"));
            answer(exchange, known ? 304 : 200, "text/xml", known ? new byte[0] : utf8("<rss/>"));
        });
        Answer first = fetcher.get(Request.feed(server.address("/feed"), Validators.NONE));
        assertThat(first.isUnchanged()).isFalse();
        assertThat(fetcher.get(Request.feed(server.address("/feed"), first.validators()))
                        .isUnchanged())
                .isTrue();
    }

    @Test
    void keepsNoCookiesAndTellsNoPasswords() throws Exception {
        List<String> told = new CopyOnWriteArrayList<>();
        server.serve("/first", exchange -> {
            exchange.getResponseHeaders().set("Set-Cookie", "who=you");
            exchange.getResponseHeaders().set("Location", "/second");
            answer(exchange, 302, "text/html", new byte[0]);
        });
        server.serve("/second", exchange -> {
            told.addAll(exchange.getRequestHeaders().keySet());
            answer(exchange, 200, "text/html", utf8("<p>there"));
        });
        page("/first");
        fetcher.get(Request.page(server.address("user:secret@quay.example", "/second")));
        assertThat(told).contains("Host", "User-agent").doesNotContain("Cookie", "Authorization", "Referer");
    }

    @Test
    void goesThroughNoProxy() throws Exception {
        server.page("/page", "text/html", "<p>there");
        List<String> names = List.of("http.proxyHost", "http.proxyPort", "socksProxyHost", "socksProxyPort");
        try {
            names.forEach(name -> System.setProperty(name, name.endsWith("Host") ? "127.0.0.1" : "9"));
            System.setProperty("http.nonProxyHosts", "");
            assertThat(page("/page").whole()).isTrue();
        } finally {
            names.forEach(System::clearProperty);
            System.clearProperty("http.nonProxyHosts");
        }
    }

    private Page page(String path) throws FetchException {
        return fetcher.get(Request.page(server.address(path))).page();
    }

    private String failure(String path) {
        return message(server.address(path));
    }

    private String message(String address) {
        return message(fetcher, address);
    }

    static String message(Fetcher fetcher, String address) {
        return String.valueOf(catchThrowableOfType(
                        FetchException.class,
                        () -> fetcher.get(Request.page(address)).page())
                .getMessage());
    }

    private static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
