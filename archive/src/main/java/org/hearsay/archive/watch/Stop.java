// SPDX-License-Identifier: Apache-2.0
package org.hearsay.archive.watch;

import java.util.HashSet;
import java.util.Set;

/** Somebody's wish to end. Threads that only wait or fetch are interrupted; those with a page in hand are not. */
final class Stop {
    private final Set<Thread> idle = new HashSet<>();
    private boolean asked;

    synchronized boolean isAsked() {
        return asked;
    }

    synchronized void ask() {
        asked = true;
        idle.forEach(Thread::interrupt);
    }

    /** Does something that may be interrupted, unless the end was asked for. */
    void unlessAsked(Runnable work) {
        if (begin()) {
            try {
                work.run();
            } finally {
                end();
            }
        }
    }

    private synchronized boolean begin() {
        if (!asked) {
            idle.add(Thread.currentThread());
        }
        return !asked;
    }

    /** From here on the thread is not interrupted any more; that it was does not matter to what it does next. */
    private synchronized void end() {
        idle.remove(Thread.currentThread());
        Thread.interrupted();
    }

    /** Does something that is not interrupted, within something that may be; not at all when the end was asked for. */
    boolean inHand(Runnable work) {
        synchronized (this) {
            if (asked) {
                return false;
            }
            idle.remove(Thread.currentThread());
        }
        try {
            work.run();
        } finally {
            synchronized (this) {
                if (asked) {
                    Thread.currentThread().interrupt();
                }
                idle.add(Thread.currentThread());
            }
        }
        return true;
    }
}
