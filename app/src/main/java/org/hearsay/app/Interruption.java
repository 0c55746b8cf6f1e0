// SPDX-License-Identifier: Apache-2.0
package org.hearsay.app;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Ctrl-C, or another polite request to end: the article in hand is finished, so that what was printed is complete.
 */
public final class Interruption {
    private static final long PATIENCE_SECONDS = 60;

    private final Lock lock = new ReentrantLock();
    private final Condition idle = lock.newCondition();
    private boolean busy;
    private volatile boolean requested;

    /** One that listens to the signals of this process. */
    public static Interruption onSignal() {
        Interruption interruption = new Interruption();
        Runtime.getRuntime().addShutdownHook(new Thread(interruption::request, "interruption"));
        return interruption;
    }

    /** Asks for an end, and waits until what is in hand is finished. */
    void request() {
        requested = true;
        lock.lock();
        try {
            long left = TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
            while (busy && left > 0) {
                left = idle.awaitNanos(left);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            lock.unlock();
        }
    }

    /** Whether somebody asked for an end. */
    public boolean requested() {
        return requested;
    }

    /** Something was begun that must be finished. */
    void begin() {
        set(true);
    }

    /** It is finished. */
    void end() {
        set(false);
    }

    private void set(boolean value) {
        lock.lock();
        try {
            busy = value;
            idle.signalAll();
        } finally {
            lock.unlock();
        }
    }
}
