// SPDX-License-Identifier: Apache-2.0
package org.hearsay.archive.watch;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadFactory;
import java.util.function.Consumer;
import org.hearsay.archive.fetch.PoliteFetcher;
import org.hearsay.archive.fetch.Time;
import org.hearsay.archive.source.PageSource;

/**
 * Looks at feeds and sitemaps again and again, and hands on what is new or has changed in them.
 *
 * <p>An item counts as taken when whoever takes it has returned; so after a crash it comes again, and nothing is lost.
 */
public final class Watcher {
    private static final ThreadFactory DAEMONS =
            Thread.ofPlatform().name("watch-", 1).daemon(true).factory();
    /** How often somebody looks whether a stop was asked for. */
    private static final Duration LONGEST_NAP = Duration.ofSeconds(1);

    private final List<String> feeds;
    private final WatchStates states;
    private final PoliteFetcher robot;
    private final WatchSettings settings;
    private final Time time;
    private final Stop stop = new Stop();

    /**
     * @param feeds addresses of feeds, sitemaps and indexes of sitemaps
     * @param states what is remembered of them
     * @param robot fetches them and their pages
     */
    public Watcher(List<String> feeds, WatchStates states, PoliteFetcher robot, WatchSettings settings) {
        this(feeds, states, robot, settings, Time.SYSTEM);
    }

    Watcher(List<String> feeds, WatchStates states, PoliteFetcher robot, WatchSettings settings, Time time) {
        this.feeds = List.copyOf(new LinkedHashSet<>(feeds));
        this.states = states;
        this.robot = robot;
        this.settings = settings;
        this.time = time;
    }

    /** Looks once at each feed that does not want to be left alone, and returns when all that is new was taken. */
    public void once(Consumer<PageSource> taker) {
        Instant now = time.now();
        round(
                feeds.stream()
                        .filter(feed -> states.feed(feed)
                                .map(state -> state.failures() == 0 || !now.isBefore(state.due()))
                                .orElse(true))
                        .toList(),
                taker);
    }

    /**
     * Looks at each feed whenever it is due, until somebody stops it.
     *
     * @param taker is handed each new page, already fetched, or what is to be told in its place; by as many threads at a
     *     time as there are readers
     */
    public void forEver(Consumer<PageSource> taker) {
        while (!stop.isAsked()) {
            Instant now = time.now();
            List<String> due =
                    feeds.stream().filter(feed -> !due(feed).isAfter(now)).toList();
            if (due.isEmpty()) {
                nap(now);
            } else {
                round(due, taker);
            }
        }
    }

    /** Asks for an end: what is in hand is taken, nothing new is begun. Returns at once. */
    public void stop() {
        stop.ask();
    }

    private Instant due(String feed) {
        return states.feed(feed).map(FeedState::due).orElse(Instant.MIN);
    }

    private void nap(Instant now) {
        Instant next =
                feeds.stream().map(this::due).min(Comparator.naturalOrder()).orElse(now.plus(LONGEST_NAP));
        Duration left = Duration.between(now, next);
        try {
            time.sleep(left.compareTo(LONGEST_NAP) > 0 ? LONGEST_NAP : left);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            stop();
        }
    }

    private void round(List<String> due, Consumer<PageSource> taker) {
        Look look = new Look(states, robot, settings, time, stop, new Hand(stop, taker, settings.readers()));
        List<Future<?>> looks = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(settings.feeds(), DAEMONS)) {
            due.forEach(feed -> looks.add(threads.submit(() -> stop.unlessAsked(() -> look.at(feed)))));
        }
        for (Future<?> each : looks) {
            try {
                each.get();
            } catch (ExecutionException e) {
                throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
