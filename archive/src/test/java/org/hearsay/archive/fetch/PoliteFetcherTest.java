// SPDX-License-Identifier: Apache-2.0
package org.hearsay.archive.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.hearsay.archive.LocalServer.answer;
import static org.hearsay.archive.LocalServer.utf8;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.hearsay.archive.LocalServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PoliteFetcherTest {
    private final FakeTime time = new FakeTime();
    private final PoliteFetcher robot = new PoliteFetcher(LocalServer.SETTINGS, Politeness.STANDARD, time);
    private LocalServer server;

    @BeforeEach
    void start() throws IOException {
        server = new LocalServer().page("/page", "text/html", "<p>a page");
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void asksForTheRulesOnceThenTakesItsTime() throws Exception {
        get("/page");
        get("/page");
        assertThat(server.requests()).containsExactly("/robots.txt", "/.well-known/tdmrep.json", "/page", "/page");
        assertThat(time.sleeps()).containsExactly(seconds(1), seconds(1), seconds(1));
    }

    @Test
    void obeysWhatRobotsTxtSaysToItOrToAll() {
        server.page("/robots.txt", "text/plain", "User-agent: other\nDisallow: /\n\nUser-agent: *\nDisallow: /page\n");
        assertThat(failure("/page"))
                .hasMessage("robots.txt of 127.0.0.1 does not allow it")
                .matches(FetchException::isUnwanted);
        server.page("/robots.txt", "text/plain", "User-agent: *\nDisallow:\n\nUser-agent: Hearsay\nDisallow: /page\n");
        time.pass(Duration.ofDays(1));
        assertThat(failure("/page")).hasMessageContaining("does not allow it");
        assertThat(server.requests()).doesNotContain("/page");
    }

    @Test
    void waitsAsLongAsRobotsTxtAsks() throws Exception {
        server.page("/robots.txt", "text/plain", "User-agent: *\nCrawl-delay: 20\n");
        get("/page");
        get("/page");
        assertThat(time.sleeps()).last().isEqualTo(seconds(20));
    }

    @Test
    void fetchesNothingWhileTheRulesCannotBeHad() throws Exception {
        server.serve("/robots.txt", exchange -> answer(exchange, 500, "text/plain", utf8("oh")));
        assertThat(failure("/page"))
                .hasMessageContaining("robots.txt of 127.0.0.1 could not be had")
                .matches(FetchException::isPassing);
        assertThat(server.requests()).doesNotContain("/page");
        server.serve("/robots.txt", exchange -> answer(exchange, 403, "text/plain", utf8("no such file")));
        assertThat(failure("/page")).hasMessageContaining("could not be had");
        time.pass(Duration.ofMinutes(11));
        assertThat(get("/page").status()).isEqualTo(200);
    }

    @Test
    void obeysARedirectsTargetToo() {
        server.page("/robots.txt", "text/plain", "User-agent: *\nDisallow: /private/\n");
        server.serve("/open", exchange -> {
            exchange.getResponseHeaders().set("Location", "/private/page");
            answer(exchange, 302, "text/html", new byte[0]);
        });
        assertThat(failure("/open")).hasMessageContaining("does not allow it");
        assertThat(server.requests()).contains("/open").doesNotContain("/private/page");
    }

    @Test
    void leavesWhatTheSiteReserves() throws Exception {
        server.page("/.well-known/tdmrep.json", "application/json", """
                [{"location": "/*", "tdm-reservation": 1}, {"location": "/free/", "tdm-reservation": 0}]""");
        server.page("/free/page", "text/html", "<p>a page");
        assertThat(failure("/page")).hasMessage(OptOut.RESERVED).matches(FetchException::isUnwanted);
        assertThat(get("/free/page").status()).isEqualTo(200);
        assertThat(server.requests()).doesNotContain("/page");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<p>none of it", "[1, \"two\", {\"location\": 5}]", "{\"a\": 1}", "", "[{}]", "null"})
    void takesAReservationFileThatIsNoneForNone(String file) throws Exception {
        server.page("/.well-known/tdmrep.json", "application/json", file);
        assertThat(get("/page").status()).isEqualTo(200);
    }

    @Test
    void leavesWhatTheAnswerReserves() throws Exception {
        header("/header", "tdm-reservation", "1", "<p>a page");
        header("/noai", "X-Robots-Tag", "noai, noimageai", "<p>a page");
        header("/freed", "TDM-Reservation", "1", "<head><meta name=\"tdm-reservation\" content=\"0\"></head><p>a page");
        header("/archive", "X-Robots-Tag", "noarchive", "<p>a page");
        server.page("/meta", "text/html; charset=utf-8", "<meta name='TDM-Reservation' content='1'><p>a page");
        server.page("/robots", "text/html", "<meta name=robots content='NOINDEX, nofollow'><p>a page");
        for (String path : List.of("/header", "/noai", "/meta", "/robots")) {
            assertThat(failure(path)).as(path).matches(FetchException::isUnwanted);
        }
        assertThat(get("/freed").status()).isEqualTo(200);
        assertThat(get("/archive").status()).isEqualTo(200);
        assertThat(robot.get(Request.feed(server.address("/noai"), Validators.NONE))
                        .status())
                .as("a list is not kept")
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "noindex",
                "NoAI",
                "index, noai",
                "max-snippet:20, none",
                "hearsay: noindex",
                "otherbot: nofollow, hearsay: noindex",
                "noindex nofollow"
            })
    void robotsMayBeToldNotToCollect(String rules) {
        header("/told", "X-Robots-Tag", rules, "<p>a page");
        assertThat(failure("/told")).matches(FetchException::isUnwanted);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "all",
                "noarchive, nosnippet",
                "otherbot: noindex",
                "otherbot: noindex, nofollow",
                "max-image-preview:none",
                "unavailable_after: 25 Jun 2030 15:00:00 PST",
                "hearsay: all, otherbot: none"
            })
    void whatIsToldToOthersIsNotToldToUs(String rules) throws Exception {
        header("/told", "X-Robots-Tag", rules, "<p>a page");
        assertThat(get("/told").status()).isEqualTo(200);
    }

    @Test
    void waitsWhenItIsAskedTo() throws Exception {
        AtomicInteger count = new AtomicInteger();
        server.serve("/busy", exchange -> {
            exchange.getResponseHeaders().set("Retry-After", "30");
            answer(exchange, count.incrementAndGet() == 1 ? 429 : 200, "text/html", utf8("<p>a page"));
        });
        get("/page");
        assertThat(get("/busy").status()).isEqualTo(200);
        assertThat(time.sleeps().getLast()).isBetween(seconds(10), seconds(30));
    }

    @Test
    void leavesAHostAloneThatAsksForMore() throws Exception {
        server.serve("/busy", exchange -> {
            exchange.getResponseHeaders().set("Retry-After", "999999");
            answer(exchange, 503, "text/html", utf8("<p>busy"));
        });
        assertThat(failure("/busy"))
                .hasMessageContaining("wants to be left alone until")
                .matches(e -> e.until().isPresent());
        int before = server.requests().size();
        assertThat(failure("/page")).hasMessageContaining("wants to be left alone until");
        assertThat(server.requests()).hasSize(before);
    }

    @Test
    void restsLongerAfterEachFailureAndIsGoodAgainAfterASuccess() throws Exception {
        AtomicInteger count = new AtomicInteger();
        server.serve(
                "/ill",
                exchange -> answer(exchange, count.incrementAndGet() < 4 ? 503 : 200, "text/html", utf8("<p>a page")));
        assertThat(get("/ill").status()).isEqualTo(503);
        assertThat(get("/ill").status()).isEqualTo(200);
        assertThat(time.sleeps()).endsWith(seconds(10), seconds(20), seconds(40));
        get("/page");
        assertThat(time.sleeps()).last().isEqualTo(seconds(1));
    }

    @Test
    void hasOneConnectionToAHostAndSeveralToMany() throws Exception {
        Politeness quick = new Politeness(Duration.ZERO, seconds(1), seconds(1), seconds(1));
        PoliteFetcher real = new PoliteFetcher(LocalServer.SETTINGS, quick, Time.SYSTEM);
        AtomicInteger now = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        server.serve("/slow", exchange -> {
            most.accumulateAndGet(now.incrementAndGet(), Math::max);
            sleep(100);
            now.decrementAndGet();
            answer(exchange, 200, "text/html", utf8("<p>a page"));
        });
        run(real, "one.example", "ONE.example", "one.example");
        assertThat(most).hasValue(1);
        run(real, "one.example", "two.example", "three.example");
        assertThat(most.get()).isBetween(2, 3);
    }

    @Test
    void understandsBothFormsOfRetryAfter() {
        Instant now = Instant.parse("2024-03-14T12:00:00Z");
        assertThat(RetryAfter.parse(" 120 ", now)).contains(now.plusSeconds(120));
        assertThat(RetryAfter.parse("Thu, 14 Mar 2024 12:10:00 GMT", now)).contains(now.plusSeconds(600));
        assertThat(RetryAfter.parse("Thu, 14 Mar 2019 12:10:00 GMT", now)).contains(now);
        assertThat(RetryAfter.parse("999999999", now)).contains(now.plus(Duration.ofDays(7)));
        assertThat(RetryAfter.parse("soon", now)).isEmpty();
        assertThat(RetryAfter.parse("-5", now)).isEmpty();
    }

    private void run(PoliteFetcher fetcher, String... hosts) throws Exception {
        try (ExecutorService threads = Executors.newCachedThreadPool()) {
            List<Future<Answer>> answers = new ArrayList<>();
            for (String host : hosts) {
                answers.add(threads.submit(() -> fetcher.get(Request.page(server.address(host, "/slow")))));
            }
            for (Future<Answer> each : answers) {
                assertThat(each.get().status()).isEqualTo(200);
            }
        }
    }

    private void header(String path, String name, String value, String page) {
        server.serve(path, exchange -> {
            exchange.getResponseHeaders().set(name, value);
            answer(exchange, 200, "text/html", utf8(page));
        });
    }

    private Answer get(String path) throws FetchException {
        return robot.get(Request.page(server.address(path)));
    }

    private FetchException failure(String path) {
        return catchThrowableOfType(FetchException.class, () -> get(path));
    }

    private static Duration seconds(int count) {
        return Duration.ofSeconds(count);
    }

    private static void sleep(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
