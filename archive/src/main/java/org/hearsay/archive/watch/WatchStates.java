// SPDX-License-Identifier: Apache-2.0
package org.hearsay.archive.watch;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Remembers how far a watch has come. Called by several threads; what it was told is kept when the method returns. */
public interface WatchStates {
    /** What was kept of a feed; empty when it was never looked at. */
    Optional<FeedState> feed(String address);

    /** Keeps it, in place of what was known of this feed. */
    void keep(FeedState state);

    /** The stamp under which an item of a feed was taken last; empty when it never was. */
    Optional<String> stamp(String feed, String item);

    /** Whether an item was ever taken, from whatever feed. */
    boolean isTaken(String item);

    /**
     * An item was taken, or never can be.
     *
     * @param stamp tells whether it has changed since, may be empty
     */
    void take(String feed, String item, String stamp, Instant when);

    /** Whether we were told to forget a page: then it is not even fetched. */
    boolean isForgotten(String item);

    /** A page of a feed is to be looked at again, in place of what was known of it. */
    void visit(Visit visit);

    /** The pages of a feed that are due to be looked at again. */
    List<Visit> due(String feed, Instant now);

    /** A page of a feed need not be looked at again. */
    void settle(String feed, String item);
}
