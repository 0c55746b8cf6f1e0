// SPDX-License-Identifier: Apache-2.0
package org.hearsay.archive.watch;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.hearsay.archive.feed.Item;
import org.hearsay.archive.fetch.FetchException;
import org.hearsay.archive.fetch.PoliteFetcher;
import org.hearsay.archive.fetch.Time;
import org.hearsay.archive.fetch.Validators;
import org.hearsay.archive.source.ListedPage;
import org.hearsay.archive.source.ListedPage.Fetched;
import org.hearsay.archive.source.PageSource;

/** Looks at pages again that were taken before, so that an edit shows that no feed announces. */
final class Visits {
    private final WatchStates states;
    private final PoliteFetcher robot;
    private final List<Duration> after;
    private final Time time;

    Visits(WatchStates states, PoliteFetcher robot, List<Duration> after, Time time) {
        this.states = states;
        this.robot = robot;
        this.after = after;
        this.time = time;
    }

    /** A page was taken: it will be looked at again. */
    void begin(String feed, Item item, Validators validators) {
        next(new Visit(feed, item.address(), item.published(), validators, -1, time.now()), validators);
    }

    /** Looks at those pages of a feed that are due. */
    void make(String feed, Stop stop, Hand hand) {
        for (Visit visit : states.due(feed, time.now())) {
            if (stop.isAsked()) {
                return;
            }
            if (states.isForgotten(visit.item())) {
                states.settle(visit.feed(), visit.item());
            } else {
                make(visit, hand);
            }
        }
    }

    private void make(Visit visit, Hand hand) {
        ListedPage page = new ListedPage(new Item(visit.item(), visit.listed(), null), robot);
        try {
            Optional<Fetched> changed = page.fetch(visit.validators());
            if (changed.isEmpty() || hand.on(PageSource.opened(changed.get().opened()))) {
                next(visit, changed.map(Fetched::validators).orElse(visit.validators()));
            }
        } catch (FetchException e) {
            if (!e.isPassing()) {
                states.settle(visit.feed(), visit.item());
            }
        }
    }

    private void next(Visit visit, Validators validators) {
        int count = visit.count() + 1;
        if (count < after.size()) {
            states.visit(new Visit(
                    visit.feed(),
                    visit.item(),
                    visit.listed(),
                    validators,
                    count,
                    time.now().plus(after.get(count))));
        } else {
            states.settle(visit.feed(), visit.item());
        }
    }
}
