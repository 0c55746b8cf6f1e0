// SPDX-License-Identifier: Apache-2.0
package org.hearsay.archive.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.zip.GZIPOutputStream;
import org.hearsay.article.Page;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WebPagesTest {
    private static final int MOST = 100_000;

    private final WebPages web = new WebPages(Duration.ofSeconds(2), Duration.ofSeconds(1), MOST);
    private final List<String> userAgents = new CopyOnWriteArrayList<>();
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private HttpServer server;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
        threads.shutdownNow();
    }

    @Test
    void takesTypeAndCharsetFromTheHeaderAndSaysWhoAsks() throws IOException {
        serve("/page", exchange -> answer(exchange, 200, "text/HTML; charset=\"ISO-8859-1\"", latin("<p>café")));
        Page page = page("/page");
        assertThat(page.mediaType()).isEqualTo("text/html");
        assertThat(page.charset()).isEqualTo("ISO-8859-1");
        assertThat(page.bytes()).isEqualTo(latin("<p>café"));
        assertThat(page.url()).isEqualTo(address("/page"));
        assertThat(page.whole()).isTrue();
        assertThat(userAgents).singleElement().asString().startsWith("Hearsay/0.1 (");
    }

    @Test
    void keepsACharsetThatIsWrongForTheExtractorToJudge() throws IOException {
        serve("/page", exchange -> answer(exchange, 200, "text/html; charset=klingon", utf8("<p>é")));
        assertThat(page("/page").charset()).isEqualTo("klingon");
    }

    @Test
    void unpacksGzipUpToTheCap() throws IOException {
        serve("/small", exchange -> {
            exchange.getResponseHeaders().set("Content-Encoding", "gzip");
            answer(exchange, 200, "text/html", gzip(utf8("<p>small")));
        });
        serve("/bomb", exchange -> {
            exchange.getResponseHeaders().set("Content-Encoding", "gzip");
            answer(exchange, 200, "text/html", gzip(new byte[5_000_000]));
        });
        assertThat(page("/small").bytes()).isEqualTo(utf8("<p>small"));
        Page bomb = page("/bomb");
        assertThat(bomb.bytes()).hasSize(MOST);
        assertThat(bomb.whole()).isFalse();
    }

    @Test
    void cutsAPageThatIsTooLong() throws IOException {
        serve("/huge", exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "text/plain");
            exchange.sendResponseHeaders(200, 0);
            byte[] block = new byte[10_000];
            for (int i = 0; i < 1000; i++) {
                exchange.getResponseBody().write(block);
            }
        });
        Page page = page("/huge");
        assertThat(page.bytes()).hasSize(MOST);
        assertThat(page.whole()).isFalse();
    }

    @Test
    void followsFiveRedirectsAndNoMore() throws IOException {
        serve("/hop", exchange -> {
            int left = Integer.parseInt(exchange.getRequestURI().getQuery());
            if (left == 0) {
                answer(exchange, 200, "text/html", utf8("<p>there"));
            } else {
                exchange.getResponseHeaders().set("Location", "hop?" + (left - 1));
                answer(exchange, 302, "text/html", new byte[0]);
            }
        });
        assertThat(page("/hop?5").url()).isEqualTo(address("/hop?0"));
        assertThat(failure("/hop?6")).contains("was sent on more than 5 times");
    }

    @Test
    void followsNoRedirectOutOfTheWeb() throws IOException {
        serve("/file", exchange -> {
            exchange.getResponseHeaders().set("Location", "file:///etc/passwd");
            answer(exchange, 301, "text/html", new byte[0]);
        });
        assertThat(failure("/file")).contains("sends us on to what is not a web page: file:///etc/passwd");
    }

    @Test
    void saysWhatTheServerAnswered() throws IOException {
        for (int status : new int[] {403, 404, 429, 500, 418}) {
            serve("/" + status, exchange -> answer(exchange, status, "text/html", utf8("<p>no")));
        }
        serve("/pdf", exchange -> answer(exchange, 200, "application/pdf", utf8("%PDF")));
        serve("/empty", exchange -> answer(exchange, 200, "text/html", new byte[0]));
        assertThat(failure("/403")).contains("does not let us read it (status 403); save it from a browser");
        assertThat(failure("/404")).isEqualTo("no such page on the server (status 404); check the address");
        assertThat(failure("/429")).contains("busy (status 429); try again later");
        assertThat(failure("/500")).contains("failed (status 500)");
        assertThat(failure("/418")).contains("status 418");
        assertThat(failure("/pdf")).contains("is application/pdf; only HTML and plain text can be read");
        assertThat(failure("/empty")).contains("empty page");
    }

    @Test
    void doesNotWaitForever() throws IOException {
        serve("/slow", exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "text/html");
            exchange.sendResponseHeaders(200, 0);
            for (int i = 0; i < 100; i++) {
                exchange.getResponseBody().write('x');
                exchange.getResponseBody().flush();
                sleep(100);
            }
        });
        serve("/silent", exchange -> sleep(10_000));
        long before = System.nanoTime();
        assertThat(failure("/slow")).contains("no whole answer in time (1 s)");
        assertThat(failure("/silent")).contains("no whole answer in time (1 s)");
        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(8));
    }

    @Test
    void saysThatNobodyIsThere() {
        String address = address("/");
        server.stop(0);
        assertThat(message(address)).contains("could not connect to 127.0.0.1");
        assertThat(message("http://no-such-host.invalid/")).contains("no such host: no-such-host.invalid");
        assertThat(message("http://")).contains("not an address");
    }

    private Page page(String path) {
        try {
            return web.fetch(address(path));
        } catch (FetchException e) {
            throw new AssertionError(e);
        }
    }

    private String failure(String path) {
        return message(address(path));
    }

    private String message(String address) {
        return String.valueOf(catchThrowableOfType(FetchException.class, () -> web.fetch(address))
                .getMessage());
    }

    private String address(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    private void serve(String path, HttpHandler handler) {
        server.createContext(path, exchange -> {
            userAgents.add(exchange.getRequestHeaders().getFirst("User-Agent"));
            try (exchange) {
                handler.handle(exchange);
            }
        });
    }

    private static void answer(HttpExchange exchange, int status, String type, byte[] body) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        }
        return out.toByteArray();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static void sleep(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
