// SPDX-License-Identifier: Apache-2.0
package org.hearsay.archive.fetch;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A clock on which waiting takes no time. */
public final class FakeTime implements Time {
    private final List<Duration> sleeps = new CopyOnWriteArrayList<>();
    private volatile Instant now = Instant.parse("2024-03-14T12:00:00Z");

    @Override
    public Instant now() {
        return now;
    }

    @Override
    public synchronized void sleep(Duration duration) throws InterruptedException {
        if (Thread.interrupted()) {
            throw new InterruptedException();
        }
        sleeps.add(duration);
        now = now.plus(duration);
    }

    /** Lets time pass while nobody waits. */
    public synchronized void pass(Duration duration) {
        now = now.plus(duration);
    }

    /** How long was waited, each time. */
    public List<Duration> sleeps() {
        return List.copyOf(sleeps);
    }
}
