// SPDX-License-Identifier: Apache-2.0
package org.hearsay.archive.watch;

import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Looks at several feeds at the same time, each by one thread; a slow one keeps no other waiting. */
final class Looks implements AutoCloseable {
    private static final ThreadFactory DAEMONS =
            Thread.ofPlatform().name("watch-", 1).daemon(true).factory();

    private final Look look;
    private final Stop stop;
    private final ExecutorService threads;
    private final Set<String> inHand = new HashSet<>();
    private final BlockingQueue<Ended> ended = new LinkedBlockingQueue<>();

    Looks(Look look, int feeds, Stop stop) {
        this.look = look;
        this.stop = stop;
        this.threads = Executors.newFixedThreadPool(feeds, DAEMONS);
    }

    /** Begins to look at a feed, unless somebody does. */
    void begin(String feed) {
        if (inHand.add(feed)) {
            threads.execute(() -> {
                RuntimeException problem = null;
                try {
                    stop.unlessAsked(() -> look.at(feed));
                } catch (RuntimeException e) {
                    problem = e;
                } finally {
                    ended.add(new Ended(feed, problem));
                }
            });
        }
    }

    boolean areInHand() {
        return !inHand.isEmpty();
    }

    /** Waits for a look to end, for a second at most; what went wrong in it is thrown. */
    void await() {
        try {
            Ended end = ended.poll(1, TimeUnit.SECONDS);
            if (end != null) {
                inHand.remove(end.feed());
                if (end.problem() != null) {
                    throw end.problem();
                }
            }
        } catch (InterruptedException e) {
            stop.ask();
        }
    }

    /** Waits for what is in hand; nothing new is begun. */
    @Override
    public void close() {
        if (areInHand()) {
            stop.ask();
        }
        threads.close();
    }

    private record Ended(String feed, @Nullable RuntimeException problem) {}
}
