// SPDX-License-Identifier: Apache-2.0
package org.hearsay.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code hearsay watch} against a real server of this machine. */
class WatchCommandTest {
    private static final String PAGE = """
            <html lang="en"><head><title>Bridge stays closed</title></head><body><h1>Bridge stays closed</h1><div class="story">
            <p>“We will not gamble with lives,” said Ilse Varga. The council of Port Orrin met on Tuesday evening to talk about
            the bridge, which has been closed since the storm in March and which most people in the town had to cross.</p>
            <p>Engineers had found cracks in two of its piers in spring, and the repair is expected to take most of the year,
            according to the council's own plan, which was published last week together with its cost.</p></div></body></html>
            """;

    @TempDir
    private Path folder;

    private final Map<String, String> pages = new HashMap<>();
    private final List<String> requests = new CopyOnWriteArrayList<>();
    private HttpServer server;
    private String site = "";

    @BeforeEach
    void serves() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        site = "http://127.0.0.1:" + server.getAddress().getPort();
        server.createContext("/", exchange -> {
            requests.add(exchange.getRequestURI().getPath());
            String page = pages.get(exchange.getRequestURI().getPath());
            byte[] body = (page == null ? "not here" : page).getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders()
                    .set("Content-Type", exchange.getRequestURI().getPath().endsWith("xml") ? "text/xml" : "text/html");
            exchange.sendResponseHeaders(page == null ? 404 : 200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
        pages.put("/bridge", PAGE);
        pages.put("/feed.xml", """
                <rss version="2.0"><channel><title>t</title><link>%s</link><description>d</description>
                <item><title>a</title><link>%s/bridge</link></item></channel></rss>
                """.formatted(site, site));
    }

    @AfterEach
    void stops() {
        server.stop(0);
    }

    private Ran run(String command, String... args) {
        String[] all = new String[args.length + 3];
        all[0] = command;
        all[1] = "--archive";
        all[2] = folder.resolve("news.db").toString();
        System.arraycopy(args, 0, all, 3, args.length);
        return Ran.reading(new PlainReader(), all);
    }

    @Test
    void addsWhatAFeedListsOnceAndRemembersTheFeed() {
        Ran first = run("watch", "--once", "--allow-private", site + "/feed.xml");
        assertThat(first.err())
                .contains("watching 1 feed", site.replace("http:", "https:") + "/bridge", "1 added, 0 failed");
        assertThat(first.status()).isZero();
        assertThat(run("watch", "--list").out()).isEqualTo(site + "/feed.xml\n");
        assertThat(run("search", "piers").out()).contains("Bridge stays closed");
        Ran again = run("watch", "--once", "--allow-private");
        assertThat(again.err()).contains("0 added, 0 failed");
        assertThat(again.status()).isEqualTo(ExitStatus.NOTHING_FOUND);
        assertThat(run("watch", "--remove", site + "/feed.xml").status()).isZero();
        assertThat(run("watch", "--list").status()).isEqualTo(ExitStatus.NOTHING_FOUND);
    }

    @Test
    void doesNotTakeInWhatWasForgotten() {
        run("watch", "--once", "--allow-private", site + "/feed.xml");
        assertThat(run("forget", "--yes", site + "/bridge").status()).isZero();
        requests.clear();
        Ran again = run("watch", "--once", "--allow-private");
        assertThat(again.err()).contains("0 added");
        assertThat(requests).contains("/feed.xml").doesNotContain("/bridge");
        assertThat(run("search", "piers").status()).isEqualTo(ExitStatus.NOTHING_FOUND);
    }

    @Test
    void reachesNoPrivateNetworkUnlessAskedTo() {
        Ran closed = run("watch", "--once", site + "/feed.xml");
        assertThat(closed.err()).contains("--allow-private");
        assertThat(closed.status()).isEqualTo(ExitStatus.FAILED);
    }

    @Test
    void saysWhenThereIsNothingToWatch() {
        Ran ran = run("watch", "--once");
        assertThat(ran.err()).contains("nothing to watch");
        assertThat(ran.status()).isEqualTo(ExitStatus.FAILED);
    }
}
