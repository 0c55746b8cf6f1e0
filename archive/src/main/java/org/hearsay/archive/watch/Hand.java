// SPDX-License-Identifier: Apache-2.0
package org.hearsay.archive.watch;

import java.util.concurrent.Semaphore;
import java.util.function.Consumer;
import org.hearsay.archive.source.PageSource;

/** Hands pages on to whoever takes them, as many at a time as there are readers. */
final class Hand {
    private final Stop stop;
    private final Consumer<PageSource> taker;
    private final Semaphore readers;

    Hand(Stop stop, Consumer<PageSource> taker, int readers) {
        this.stop = stop;
        this.taker = taker;
        this.readers = new Semaphore(readers);
    }

    /** Whether it was taken; it is not when a stop was asked for. */
    boolean on(PageSource page) {
        try {
            readers.acquire();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
        try {
            return stop.inHand(() -> taker.accept(page));
        } finally {
            readers.release();
        }
    }
}
