// SPDX-License-Identifier: Apache-2.0
package org.hearsay.archive.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearsay.archive.LocalServer.utf8;

import java.net.InetAddress;
import java.time.Duration;
import org.hearsay.archive.LocalServer;
import org.hearsay.archive.RawServer;
import org.hearsay.archive.RawServer.Misbehaviour;
import org.hearsay.article.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class MisbehaviourTest {
    private static final String OK = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n";
    private static final String TOO_SLOW = "no whole answer in time (1 s)";

    private final Fetcher fetcher = Fetcher.ofAPerson(LocalServer.SETTINGS);
    private final Fetcher impatient = Fetcher.ofAPerson(
            new FetchSettings(Duration.ofSeconds(10), Duration.ofSeconds(1), 100_000, 5, true, LocalServer.HERE));

    @Test
    void waitsForNoSilentServer() throws Exception {
        assertThat(failure(impatient, out -> Thread.sleep(10_000))).contains(TOO_SLOW);
    }

    @Test
    void waitsForNoBodyThatTrickles() throws Exception {
        assertThat(failure(impatient, out -> {
                    out.write(utf8(OK + "\r\n"));
                    trickle(out);
                }))
                .contains(TOO_SLOW);
    }

    @Test
    void waitsForNoHeaderThatTrickles() throws Exception {
        assertThat(failure(impatient, out -> {
                    out.write(utf8(OK + "X-Slow: "));
                    trickle(out);
                }))
                .contains(TOO_SLOW);
    }

    @Test
    void waitsForNoSlowNameServer() throws Exception {
        HostLookup slow = host -> {
            try {
                Thread.sleep(10_000);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return new InetAddress[0];
        };
        FetchSettings settings = new FetchSettings(Duration.ofSeconds(1), Duration.ofMillis(200), 1000, 5, true, slow);
        long before = System.nanoTime();
        assertThat(FetcherTest.message(Fetcher.ofAPerson(settings), "http://quay.example/"))
                .contains("no whole answer in time");
        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(5));
    }

    @Test
    void readsNoHeadersWithoutEnd() throws Exception {
        assertThat(failure(out -> {
                    out.write(utf8(OK));
                    for (int i = 0; i < 1_000_000; i++) {
                        out.write(utf8("X-" + i + ": more\r\n"));
                    }
                }))
                .contains("the connection broke");
        assertThat(failure(out -> {
                    out.write(utf8(OK + "X-Long: "));
                    for (int i = 0; i < 100_000; i++) {
                        out.write(new byte[1000]);
                    }
                }))
                .contains("the connection broke");
    }

    @Test
    void hangsUpOnABodyWithoutEnd() throws Exception {
        Page page = page(out -> {
            out.write(utf8(OK + "Transfer-Encoding: chunked\r\n\r\n"));
            while (true) {
                out.write(utf8("5\r\nagain\r\n"));
            }
        });
        assertThat(page.bytes()).hasSize(LocalServer.SETTINGS.mostBytes());
        assertThat(page.whole()).isFalse();
    }

    @Test
    void takesWhatCameOfABodyThatBreaksOff() throws Exception {
        Page page = page(out -> out.write(utf8(OK + "Content-Length: 1000\r\n\r\n<p>a beginning")));
        assertThat(page.bytes()).isEqualTo(utf8("<p>a beginning"));
        assertThat(page.whole()).isFalse();
        Page chunked = page(out -> out.write(utf8(OK + "Transfer-Encoding: chunked\r\n\r\n20\r\n<p>a beginning")));
        assertThat(chunked.bytes()).isEqualTo(utf8("<p>a beginning"));
        assertThat(chunked.whole()).isFalse();
    }

    @Test
    void takesNoMoreThanWasAnnounced() throws Exception {
        Page page = page(out -> out.write(utf8(OK + "Content-Length: 4\r\n\r\n<p>a and much more")));
        assertThat(page.bytes()).isEqualTo(utf8("<p>a"));
    }

    @Test
    void takesNoLengthsThatAreNone() throws Exception {
        assertThat(failure(out -> out.write(utf8(OK + "Content-Length: -4\r\n\r\n<p>a"))))
                .isNotEmpty();
    }

    @Test
    void takesNothingForAnAnswerThatIsNone() throws Exception {
        assertThat(failure(out -> out.write(utf8("SSH-2.0-OpenSSH_9\r\n")))).contains("the connection broke");
        assertThat(failure(out -> {})).contains("the connection broke");
    }

    private static void trickle(java.io.OutputStream out) throws java.io.IOException, InterruptedException {
        for (int i = 0; i < 100; i++) {
            out.write('x');
            out.flush();
            Thread.sleep(100);
        }
    }

    private Page page(Misbehaviour misbehaviour) throws Exception {
        try (RawServer server = new RawServer(misbehaviour)) {
            return fetcher.get(Request.page(server.address())).page();
        }
    }

    private String failure(Misbehaviour misbehaviour) throws Exception {
        return failure(fetcher, misbehaviour);
    }

    private static String failure(Fetcher fetcher, Misbehaviour misbehaviour) throws Exception {
        try (RawServer server = new RawServer(misbehaviour)) {
            return FetcherTest.message(fetcher, server.address());
        }
    }
}
