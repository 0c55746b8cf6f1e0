// SPDX-License-Identifier: Apache-2.0
package org.hearsay.app;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Ctrl-C, or another polite request to end: the articles in hand are finished, so that what was printed is complete.
 */
public final class Interruption {
    private static final long PATIENCE_SECONDS = 60;

    private final CountDownLatch ended = new CountDownLatch(1);
    private @Nullable Runnable stop;
    private boolean requested;

    /** One that listens to the signals of this process. */
    public static Interruption onSignal() {
        Interruption interruption = new Interruption();
        Runtime.getRuntime().addShutdownHook(new Thread(interruption::request, "interruption"));
        return interruption;
    }

    /** Asks for an end, and waits until what is in hand is finished. */
    void request() {
        synchronized (this) {
            requested = true;
            if (stop == null) {
                return;
            }
            stop.run();
        }
        try {
            ended.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Whether somebody asked for an end. */
    synchronized boolean requested() {
        return requested;
    }

    /**
     * Something was begun that must be finished.
     *
     * @param newStop called when an end is asked for, perhaps at once; it returns soon
     */
    synchronized void begin(Runnable newStop) {
        stop = newStop;
        if (requested) {
            newStop.run();
        }
    }

    /** It is finished. */
    void end() {
        ended.countDown();
    }
}
