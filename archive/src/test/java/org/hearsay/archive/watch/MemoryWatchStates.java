// SPDX-License-Identifier: Apache-2.0
package org.hearsay.archive.watch;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Remembers until the process ends. */
final class MemoryWatchStates implements WatchStates {
    private final Map<String, FeedState> feeds = new ConcurrentHashMap<>();
    private final Map<String, String> stamps = new ConcurrentHashMap<>();
    private final Set<String> taken = ConcurrentHashMap.newKeySet();
    private final Map<String, Visit> visits = new ConcurrentHashMap<>();

    @Override
    public Optional<FeedState> feed(String address) {
        return Optional.ofNullable(feeds.get(address));
    }

    @Override
    public void keep(FeedState state) {
        feeds.put(state.address(), state);
    }

    @Override
    public Optional<String> stamp(String feed, String item) {
        return Optional.ofNullable(stamps.get(feed + " " + item));
    }

    @Override
    public boolean isTaken(String item) {
        return taken.contains(item);
    }

    @Override
    public boolean isForgotten(String item) {
        return false;
    }

    @Override
    public void take(String feed, String item, String stamp, Instant when) {
        stamps.put(feed + " " + item, stamp);
        taken.add(item);
    }

    @Override
    public void visit(Visit visit) {
        visits.put(visit.feed() + " " + visit.item(), visit);
    }

    @Override
    public List<Visit> due(String feed, Instant now) {
        return visits.values().stream()
                .filter(visit -> visit.feed().equals(feed) && !visit.due().isAfter(now))
                .toList();
    }

    @Override
    public void settle(String feed, String item) {
        visits.remove(feed + " " + item);
    }
}
