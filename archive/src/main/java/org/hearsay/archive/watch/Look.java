// SPDX-License-Identifier: Apache-2.0
package org.hearsay.archive.watch;

import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;
import org.hearsay.archive.feed.Item;
import org.hearsay.archive.feed.ListException;
import org.hearsay.archive.feed.ListKind;
import org.hearsay.archive.feed.Listing;
import org.hearsay.archive.feed.Lists;
import org.hearsay.archive.fetch.Answer;
import org.hearsay.archive.fetch.FetchException;
import org.hearsay.archive.fetch.PoliteFetcher;
import org.hearsay.archive.fetch.Request;
import org.hearsay.archive.fetch.Time;
import org.hearsay.archive.fetch.Validators;
import org.hearsay.archive.source.ListedPage;
import org.hearsay.archive.source.PageOrFailure.Opened;
import org.hearsay.archive.source.PageSource;

/** One look at feeds: what is new in each is fetched and taken, then it is kept how far we have come. */
final class Look {
    private static final int DEEPEST = 2;

    private final WatchStates states;
    private final PoliteFetcher robot;
    private final WatchSettings settings;
    private final Intervals intervals;
    private final Time time;
    private final Stop stop;
    private final Consumer<PageSource> taker;
    private final Semaphore readers;

    Look(
            WatchStates states,
            PoliteFetcher robot,
            WatchSettings settings,
            Time time,
            Stop stop,
            Consumer<PageSource> taker) {
        this.states = states;
        this.robot = robot;
        this.settings = settings;
        this.intervals = new Intervals(settings);
        this.time = time;
        this.stop = stop;
        this.taker = taker;
        this.readers = new Semaphore(settings.readers());
    }

    /** Looks at a feed. */
    void at(String feed) {
        at(feed, 0);
    }

    /** Whether the feed was read, and all of its items are done with. */
    private boolean at(String feed, int depth) {
        FeedState state = states.feed(feed).orElseGet(() -> intervals.first(feed, time.now()));
        try {
            Answer answer = robot.get(Request.feed(feed, state.validators()));
            if (answer.isUnchanged()) {
                states.keep(intervals.looked(state, state.validators(), false, time.now()));
                return true;
            }
            Optional<Listing> listing = Lists.read(answer.checked().body(), answer.contentType(), answer.address());
            if (listing.isEmpty()) {
                return failed(state, Optional.empty(), feed + ": is no feed and no sitemap");
            }
            Progress progress = items(feed, listing.get(), depth);
            if (!stop.isAsked()) {
                Validators validators = progress.complete() ? answer.validators() : Validators.NONE;
                states.keep(intervals.looked(state, validators, progress.news(), time.now()));
            }
            return progress.complete();
        } catch (FetchException e) {
            return failed(state, e.until(), feed + ": " + e.getMessage());
        } catch (ListException e) {
            return failed(state, Optional.empty(), feed + ": " + e.getMessage());
        }
    }

    private boolean failed(FeedState state, Optional<Instant> until, String message) {
        if (!stop.isAsked()) {
            states.keep(intervals.failed(state, until, time.now()));
            handOn(PageSource.failed(message));
        }
        return false;
    }

    private Progress items(String feed, Listing listing, int depth) {
        boolean complete = true;
        boolean news = false;
        Instant oldest = time.now().minus(settings.oldest());
        for (Item item : listing.items()) {
            if (stop.isAsked()) {
                return new Progress(false, news);
            }
            boolean old = listing.kind() != ListKind.FEED && item.isOlderThan(oldest);
            if (!old && isNew(feed, item)) {
                news = true;
                complete &=
                        listing.kind() == ListKind.SITEMAP_INDEX ? sitemap(feed, item, depth + 1) : page(feed, item);
            }
        }
        return new Progress(complete, news);
    }

    /** What another feed brought already, and this one lists for the first time, is not fetched once more. */
    private boolean isNew(String feed, Item item) {
        Optional<String> stamp = states.stamp(feed, item.address());
        if (stamp.isEmpty() && states.isTaken(item.address())) {
            states.take(feed, item.address(), item.stamp(), time.now());
            return false;
        }
        return stamp.isEmpty() || !stamp.get().equals(item.stamp());
    }

    private boolean sitemap(String index, Item item, int depth) {
        boolean rests = states.feed(item.address())
                .map(state -> (state.failures() > 0 || item.stamp().isEmpty())
                        && time.now().isBefore(state.due()))
                .orElse(false);
        boolean read = !rests && depth <= DEEPEST && at(item.address(), depth);
        // Without a stamp nothing but another look tells whether it has changed.
        boolean done = read && !item.stamp().isEmpty();
        if (done) {
            states.take(index, item.address(), item.stamp(), time.now());
        }
        return done;
    }

    /** Whether it is done with: taken, or never to be had. */
    private boolean page(String feed, Item item) {
        PageSource page;
        try {
            Opened opened = new ListedPage(item, robot).fetch();
            page = PageSource.opened(opened);
        } catch (FetchException e) {
            if (stop.isAsked()) {
                return false;
            }
            page = () -> ListedPage.unfetched(item.address(), e);
            if (e.isPassing()) {
                handOn(page);
                return false;
            }
        }
        boolean taken = handOn(page);
        if (taken) {
            states.take(feed, item.address(), item.stamp(), time.now());
        }
        return taken;
    }

    private boolean handOn(PageSource page) {
        try {
            readers.acquire();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
        try {
            return stop.inHand(() -> taker.accept(page));
        } finally {
            readers.release();
        }
    }

    private record Progress(boolean complete, boolean news) {}
}
