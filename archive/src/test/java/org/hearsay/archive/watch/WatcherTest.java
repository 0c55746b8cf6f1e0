// SPDX-License-Identifier: Apache-2.0
package org.hearsay.archive.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hearsay.archive.LocalServer.answer;
import static org.hearsay.archive.LocalServer.utf8;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.hearsay.archive.LocalServer;
import org.hearsay.archive.fetch.FakeTime;
import org.hearsay.archive.fetch.PoliteFetcher;
import org.hearsay.archive.fetch.Politeness;
import org.hearsay.archive.fetch.Time;
import org.hearsay.archive.source.PageOrFailure;
import org.hearsay.archive.source.PageSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class WatcherTest {
    private final FakeTime time = new FakeTime();
    private final MemoryWatchStates states = new MemoryWatchStates();
    private final List<String> taken = Collections.synchronizedList(new ArrayList<>());
    private final List<String> told = Collections.synchronizedList(new ArrayList<>());
    private LocalServer server;

    @BeforeEach
    void start() throws IOException {
        server = new LocalServer();
        for (String name : List.of("/a", "/b", "/c")) {
            server.page(name, "text/html", "<p>page " + name);
        }
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void takesWhatIsNewAndOnlyThat() {
        feed("/feed", "/a", "", "/b", "");
        watch("/feed").once(this::take);
        assertThat(taken).containsExactly("/a", "/b");
        feed("/feed", "/c", "", "/a", "", "/b", "");
        watch("/feed").once(this::take);
        assertThat(taken).containsExactly("/a", "/b", "/c");
        watch("/feed").once(this::take);
        assertThat(taken).hasSize(3);
        assertThat(told).isEmpty();
    }

    @Test
    void takesWhatHasChangedAgain() {
        feed("/feed", "/a", "2024-03-14T08:00:00Z", "/b", "2024-03-14T08:00:00Z");
        watch("/feed").once(this::take);
        feed("/feed", "/a", "2024-03-14T08:00:00Z", "/b", "2024-03-14T09:00:00Z");
        watch("/feed").once(this::take);
        assertThat(taken).containsExactly("/a", "/b", "/b");
    }

    @Test
    void asksForNothingThatHasNotChanged() {
        AtomicInteger whole = new AtomicInteger();
        server.serve("/feed", exchange -> {
            exchange.getResponseHeaders().set("ETag", "\"1\"");
            boolean known = "\"1\"".equals(exchange.getRequestHeaders().getFirst("If-None-Match"));
            whole.addAndGet(known ? 0 : 1);
            answer(exchange, known ? 304 : 200, "text/xml", known ? new byte[0] : utf8(atom("/a", "")));
        });
        watch("/feed").once(this::take);
        watch("/feed").once(this::take);
        assertThat(whole).hasValue(1);
        assertThat(taken).containsExactly("/a");
    }

    @Test
    void whatFailsForAWhileComesAgainAndWhatIsUnwantedDoesNot() {
        AtomicInteger count = new AtomicInteger();
        server.serve(
                "/b", exchange -> answer(exchange, count.incrementAndGet() < 3 ? 503 : 200, "text/html", utf8("<p>b")));
        server.page("/robots.txt", "text/plain", "User-agent: *\nDisallow: /c\n");
        server.serve("/feed", exchange -> {
            exchange.getResponseHeaders().set("ETag", "\"1\"");
            boolean known = "\"1\"".equals(exchange.getRequestHeaders().getFirst("If-None-Match"));
            answer(
                    exchange,
                    known ? 304 : 200,
                    "text/xml",
                    known ? new byte[0] : utf8(atom("/a", "", "/b", "", "/c", "")));
        });
        watch("/feed").once(this::take);
        assertThat(taken).containsExactly("/a");
        assertThat(told).hasSize(2);
        assertThat(told.get(0)).startsWith("failure").contains("/b: the server is busy");
        assertThat(told.get(1)).startsWith("note").contains("/c: robots.txt of 127.0.0.1 does not allow it");
        watch("/feed").once(this::take);
        assertThat(taken).containsExactly("/a", "/b");
        watch("/feed").once(this::take);
        assertThat(told).hasSize(2);
    }

    @Test
    void anItemOfTwoFeedsIsTakenOnce() {
        feed("/one", "/a", "2024-03-14T08:00:00Z");
        feed("/two", "/a", "2024-03-14T08:00:30Z", "/b", "");
        watch("/one").once(this::take);
        watch("/two").once(this::take);
        assertThat(taken).containsExactly("/a", "/b");
    }

    @Test
    void followsIndexesOfSitemapsAndLeavesOutWhatIsOld() {
        server.serve(
                "/index",
                exchange -> answer(
                        exchange,
                        200,
                        "text/xml",
                        utf8("<sitemapindex><sitemap><loc>"
                                + server.address("/new")
                                + "</loc><lastmod>2024-03-14T08:00:00Z</lastmod></sitemap><sitemap><loc>"
                                + server.address("/old")
                                + "</loc><lastmod>2019-03-14T08:00:00Z</lastmod></sitemap></sitemapindex>")));
        server.serve(
                "/new",
                exchange -> answer(
                        exchange,
                        200,
                        "text/xml",
                        utf8("<urlset><url><loc>" + server.address("/a")
                                + "</loc><lastmod>2024-03-14</lastmod></url><url><loc>" + server.address("/b")
                                + "</loc><lastmod>2023-03-14</lastmod></url></urlset>")));
        watch("/index").once(this::take);
        watch("/index").once(this::take);
        assertThat(taken).containsExactly("/a");
        assertThat(server.requests()).contains("/new").doesNotContain("/old", "/b");
        assertThat(server.requests().stream().filter("/new"::equals)).hasSize(1);
    }

    @Test
    void afterACrashTheItemComesAgain() {
        feed("/feed", "/a", "", "/b", "");
        assertThatThrownBy(() -> watch("/feed").once(page -> {
                    take(page);
                    if (taken.contains("/b")) {
                        throw new IllegalStateException("the plug is pulled");
                    }
                }))
                .hasMessage("the plug is pulled");
        assertThat(states.feed(server.address("/feed"))).isEmpty();
        watch("/feed").once(this::take);
        assertThat(taken).containsExactly("/a", "/b", "/b");
    }

    @Test
    void looksSoonerWhereMuchIsNewAndLaterWhereNothingIs() {
        feed("/feed", "/a", "");
        watch("/feed").once(this::take);
        assertThat(interval()).isEqualTo(Duration.ofMinutes(10));
        watch("/feed").once(this::take);
        assertThat(interval()).isEqualTo(Duration.ofMinutes(15));
        for (int i = 0; i < 20; i++) {
            watch("/feed").once(this::take);
        }
        assertThat(interval()).isEqualTo(WatchSettings.STANDARD.longestInterval());
    }

    @Test
    void looksLaterAndLaterAtAFeedThatFails() {
        server.page("/feed", "text/html", "<p>no feed");
        watch("/feed").once(this::take);
        assertThat(told).singleElement().asString().contains("/feed: is no feed and no sitemap");
        Duration first = Duration.between(time.now(), state().due());
        watch("/feed").once(this::take);
        assertThat(told).as("not due").hasSize(1);
        time.pass(first);
        watch("/feed").once(this::take);
        assertThat(told).hasSize(2);
        assertThat(Duration.between(time.now(), state().due())).isEqualTo(first.multipliedBy(2));
        assertThat(state().failures()).isEqualTo(2);
    }

    @Test
    void looksAtPagesAgainSinceEditsMayBeSilent() {
        AtomicInteger edition = new AtomicInteger(1);
        server.serve("/a", exchange -> {
            String tag = "\"" + edition.get() + "\"";
            exchange.getResponseHeaders().set("ETag", tag);
            boolean known = tag.equals(exchange.getRequestHeaders().getFirst("If-None-Match"));
            answer(exchange, known ? 304 : 200, "text/html", known ? new byte[0] : utf8("<p>page a"));
        });
        feed("/feed", "/a", "");
        watch("/feed").once(this::take);
        watch("/feed").once(this::take);
        assertThat(visits()).as("not due").isEqualTo(1);
        time.pass(Duration.ofHours(1));
        watch("/feed").once(this::take);
        assertThat(visits()).isEqualTo(2);
        assertThat(taken).as("unchanged").containsExactly("/a");
        edition.set(2);
        time.pass(Duration.ofDays(1));
        watch("/feed").once(this::take);
        assertThat(taken).as("changed").containsExactly("/a", "/a");
        for (int i = 0; i < 3; i++) {
            time.pass(Duration.ofDays(8));
            watch("/feed").once(this::take);
        }
        assertThat(visits()).as("three times in all, and the first").isEqualTo(4);
    }

    @Test
    void looksNoMoreAtPagesThatAreGone() {
        feed("/feed", "/a", "");
        watch("/feed").once(this::take);
        server.serve("/a", exchange -> answer(exchange, 410, "text/html", utf8("<p>gone")));
        time.pass(Duration.ofHours(2));
        watch("/feed").once(this::take);
        time.pass(Duration.ofDays(2));
        watch("/feed").once(this::take);
        assertThat(visits()).isEqualTo(2);
    }

    @Test
    void goesOnForEverUntilItIsStopped() {
        feed("/feed", "/a", "");
        Watcher watcher = watch("/feed");
        AtomicInteger looks = new AtomicInteger();
        server.serve("/feed", exchange -> {
            if (looks.incrementAndGet() == 5) {
                watcher.stop();
            }
            answer(exchange, 200, "text/xml", utf8(atom("/a", "")));
        });
        watcher.forEver(this::take);
        assertThat(looks).hasValue(5);
        assertThat(taken).containsExactly("/a");
        assertThat(told).isEmpty();
    }

    @Test
    void stopsAfterThePageInHandAndTakesTheRestNextTime() throws Exception {
        feed("/feed", "/a", "", "/b", "", "/c", "");
        CountDownLatch inHand = new CountDownLatch(1);
        CountDownLatch asked = new CountDownLatch(1);
        Watcher watcher = watch("/feed");
        CompletableFuture<Void> watching = CompletableFuture.runAsync(() -> watcher.once(page -> {
            inHand.countDown();
            try {
                assertThat(asked.await(10, TimeUnit.SECONDS)).isTrue();
            } catch (InterruptedException e) {
                told.add("the page in hand was interrupted");
            }
            take(page);
        }));
        assertThat(inHand.await(10, TimeUnit.SECONDS)).isTrue();
        watcher.stop();
        asked.countDown();
        watching.get(10, TimeUnit.SECONDS);
        assertThat(taken).containsExactly("/a");
        assertThat(told).isEmpty();
        watch("/feed").once(this::take);
        assertThat(taken).containsExactly("/a", "/b", "/c");
    }

    @Test
    void aSlowFeedKeepsNoOtherWaiting() throws Exception {
        String slow = server.address("slow.example", "/slow");
        String quick = server.address("quick.example", "/quick");
        AtomicInteger looks = new AtomicInteger();
        CountDownLatch enough = new CountDownLatch(1);
        server.serve("/slow", exchange -> {
            try {
                assertThat(enough.await(10, TimeUnit.SECONDS)).isTrue();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            answer(exchange, 200, "text/xml", utf8(atom("/a", "")));
        });
        Duration soon = Duration.ofMillis(20);
        WatchSettings settings = new WatchSettings(soon, soon, soon, soon, List.of(), 8, 1);
        Politeness quickly = new Politeness(Duration.ZERO, soon, soon, soon);
        Watcher watcher = new Watcher(
                List.of(slow, quick), states, new PoliteFetcher(LocalServer.SETTINGS, quickly, Time.SYSTEM), settings);
        server.serve("/quick", exchange -> {
            if (looks.incrementAndGet() == 5) {
                watcher.stop();
                enough.countDown();
            }
            answer(exchange, 200, "text/xml", utf8(atom("/b", "")));
        });
        CompletableFuture.runAsync(() -> watcher.forEver(this::take)).get(20, TimeUnit.SECONDS);
        assertThat(looks).hasValue(5);
        assertThat(taken).containsExactly("/b");
    }

    @Test
    void aTakerThatFailsEndsTheWatch() {
        feed("/feed", "/a", "", "/b", "");
        assertThatThrownBy(() -> watch("/feed").forEver(page -> {
                    throw new IllegalStateException("the disk is full");
                }))
                .hasMessage("the disk is full");
    }

    @Test
    void aStopInterruptsWaiting() throws Exception {
        feed("/feed", "/a", "");
        CountDownLatch asked = new CountDownLatch(1);
        server.serve("/robots.txt", exchange -> {
            asked.countDown();
            answer(exchange, 404, "text/plain", utf8("none"));
        });
        Politeness slow = new Politeness(
                Duration.ofMinutes(5), Duration.ofMinutes(5), Duration.ofSeconds(1), Duration.ofHours(1));
        Watcher watcher = new Watcher(
                List.of(server.address("/feed")),
                states,
                new PoliteFetcher(LocalServer.SETTINGS, slow, Time.SYSTEM),
                WatchSettings.STANDARD);
        CompletableFuture<Void> watching = CompletableFuture.runAsync(() -> watcher.forEver(this::take));
        assertThat(asked.await(10, TimeUnit.SECONDS)).isTrue();
        watcher.stop();
        watching.get(10, TimeUnit.SECONDS);
        assertThat(taken).isEmpty();
        assertThat(told).isEmpty();
        assertThat(states.feed(server.address("/feed"))).isEmpty();
    }

    @Test
    void readsNoMorePagesAtATimeThanThereAreReaders() {
        List<String> feeds = new ArrayList<>();
        for (String host : List.of("one.example", "two.example", "three.example", "four.example")) {
            server.page("/" + host, "text/html", "<p>a page");
            server.serve(
                    "/feed/" + host,
                    exchange -> answer(
                            exchange,
                            200,
                            "text/xml",
                            utf8("<urlset><url><loc>" + server.address(host, "/" + host) + "</loc></url></urlset>")));
            feeds.add(server.address(host, "/feed/" + host));
        }
        AtomicInteger now = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        Consumer<PageSource> slow = page -> {
            most.accumulateAndGet(now.incrementAndGet(), Math::max);
            try {
                Thread.sleep(50);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            now.decrementAndGet();
            take(page);
        };
        new Watcher(feeds, states, robot(), WatchSettings.STANDARD, time).once(slow);
        assertThat(most).hasValue(1);
        assertThat(taken).hasSize(4);
    }

    private long visits() {
        return server.requests().stream().filter("/a"::equals).count();
    }

    private Watcher watch(String feed) {
        return new Watcher(List.of(server.address(feed)), states, robot(), WatchSettings.STANDARD, time);
    }

    private PoliteFetcher robot() {
        return new PoliteFetcher(LocalServer.SETTINGS, Politeness.STANDARD, time);
    }

    private FeedState state() {
        return states.feed(server.address("/feed")).orElseThrow();
    }

    private Duration interval() {
        return state().interval();
    }

    private void take(PageSource page) {
        switch (page.open()) {
            case PageOrFailure.Opened opened -> {
                String url = String.valueOf(opened.page().url());
                taken.add(url.substring(url.lastIndexOf('/')));
            }
            case PageOrFailure.Failure failure -> told.add("failure " + failure.message());
            case PageOrFailure.Note note -> told.add("note " + note.message());
        }
    }

    /** A feed of items, each a path and when it changed. */
    private void feed(String path, String... items) {
        server.serve(path, exchange -> answer(exchange, 200, "application/atom+xml", utf8(atom(items))));
    }

    private String atom(String... items) {
        StringBuilder feed =
                new StringBuilder("<feed xmlns=\"http://www.w3.org/2005/Atom\"><title>News</title><id>urn:n</id>");
        for (int i = 0; i < items.length; i += 2) {
            feed.append("<entry><title>T</title><id>urn:")
                    .append(items[i])
                    .append("</id><link href=\"")
                    .append(server.address(items[i]))
                    .append("\"/>");
            if (!items[i + 1].isEmpty()) {
                feed.append("<updated>").append(items[i + 1]).append("</updated>");
            }
            feed.append("</entry>");
        }
        return feed + "</feed>";
    }
}
