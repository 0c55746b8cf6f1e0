// SPDX-License-Identifier: Apache-2.0
package org.hearsay.archive.watch;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.hearsay.archive.fetch.Validators;

/** When to look at a feed again: sooner where much is new, later where little is, ever later where it fails. */
record Intervals(WatchSettings settings) {
    FeedState first(String address, Instant now) {
        return new FeedState(address, Validators.NONE, now, settings.firstInterval(), 0);
    }

    FeedState looked(FeedState state, Validators validators, boolean news, Instant now) {
        Duration interval = state.interval().multipliedBy(news ? 2 : 3).dividedBy(news ? 3 : 2);
        Duration next = within(interval);
        return new FeedState(state.address(), validators, now.plus(next), next, 0);
    }

    FeedState failed(FeedState state, Optional<Instant> asked, Instant now) {
        Duration pause = within(state.interval().multipliedBy(1L << Math.min(state.failures() + 1, 10)));
        Instant due = now.plus(pause);
        return new FeedState(
                state.address(),
                state.validators(),
                asked.filter(due::isBefore).orElse(due),
                state.interval(),
                state.failures() + 1);
    }

    private Duration within(Duration interval) {
        return interval.compareTo(settings.shortestInterval()) < 0
                ? settings.shortestInterval()
                : interval.compareTo(settings.longestInterval()) > 0 ? settings.longestInterval() : interval;
    }
}
