// SPDX-License-Identifier: Apache-2.0
package org.hearsay.archive.watch;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
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
        try (Looks looks = looks(taker)) {
            feeds.stream()
                    .filter(feed -> states.feed(feed)
                            .map(state -> state.failures() == 0 || !now.isBefore(state.due()))
                            .orElse(true))
                    .forEach(looks::begin);
            while (looks.areInHand()) {
                looks.await();
            }
        }
    }

    /**
     * Looks at each feed whenever it is due, until somebody stops it.
     *
     * @param taker is handed each new page, already fetched, or what is to be told in its place; by as many threads at a
     *     time as there are readers. What it throws ends the watch and is thrown here
     */
    public void forEver(Consumer<PageSource> taker) {
        try (Looks looks = looks(taker)) {
            while (!stop.isAsked()) {
                Instant now = time.now();
                feeds.stream().filter(feed -> !due(feed).isAfter(now)).forEach(looks::begin);
                if (looks.areInHand()) {
                    looks.await();
                } else {
                    nap(now);
                }
            }
            while (looks.areInHand()) {
                looks.await();
            }
        }
    }

    private Looks looks(Consumer<PageSource> taker) {
        Hand hand = new Hand(stop, taker, settings.readers());
        return new Looks(new Look(states, robot, settings, time, stop, hand), settings.feeds(), stop);
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
}
