// SPDX-License-Identifier: Apache-2.0
package org.hearsay.archive.watch;

import java.time.Instant;
import java.util.Optional;
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
import org.hearsay.archive.source.ListedPage.Fetched;
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
    private final Hand hand;
    private final Visits visits;

    Look(WatchStates states, PoliteFetcher robot, WatchSettings settings, Time time, Stop stop, Hand hand) {
        this.states = states;
        this.robot = robot;
        this.settings = settings;
        this.intervals = new Intervals(settings);
        this.time = time;
        this.stop = stop;
        this.hand = hand;
        this.visits = new Visits(states, robot, settings.visits(), time);
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
                visits.make(feed, stop, hand);
                states.keep(intervals.looked(state, state.validators(), false, time.now()));
                return true;
            }
            Optional<Listing> listing = Lists.read(answer.checked().body(), answer.contentType(), answer.address());
            if (listing.isEmpty()) {
                return failed(state, Optional.empty(), feed + ": is no feed and no sitemap");
            }
            Progress progress = items(feed, listing.get(), depth);
            visits.make(feed, stop, hand);
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
            hand.on(PageSource.failed(message));
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
            if (!old && isNew(feed, item) && !states.isForgotten(item.address())) {
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
            return !taken(feed, item);
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
        Optional<Fetched> fetched;
        try {
            fetched = new ListedPage(item, robot).fetch(Validators.NONE);
        } catch (FetchException e) {
            boolean told = !stop.isAsked() && hand.on(() -> ListedPage.unfetched(item.address(), e));
            return !e.isPassing() && told && taken(feed, item);
        }
        if (fetched.isPresent() && !hand.on(PageSource.opened(fetched.get().opened()))) {
            return false;
        }
        fetched.ifPresent(page -> visits.begin(feed, item, page.validators()));
        return taken(feed, item);
    }

    private boolean taken(String feed, Item item) {
        states.take(feed, item.address(), item.stamp(), time.now());
        return true;
    }

    private record Progress(boolean complete, boolean news) {}
}
