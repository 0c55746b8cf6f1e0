// SPDX-License-Identifier: Apache-2.0
package org.hearsay.eval.archive;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;
import org.hearsay.archive.Archive;
import org.hearsay.archive.store.Entry;
import org.hearsay.archive.store.Writer;

/** Adds articles as the command does: threads make entries ready, one thread writes them in order. */
final class Pipeline {
    private static final int COMMIT = 100;
    private static final int WINDOW_PER_THREAD = 4;

    private final IntFunction<Entry> ready;

    /** @param ready makes the entry of a number ready */
    Pipeline(IntFunction<Entry> ready) {
        this.ready = ready;
    }

    /**
     * Adds to the archive at a place.
     *
     * @param threads that make ready; 1: the writing thread does it itself
     * @param progress hears of how many are committed
     */
    void run(String place, int many, int threads, IntConsumer progress) throws InterruptedException {
        try (Archive archive = Archive.open(place);
                Writer writer = archive.writer("measure");
                ExecutorService pool = Executors.newFixedThreadPool(threads)) {
            Deque<Future<Entry>> window = new ArrayDeque<>();
            int begun = 0;
            for (int i = 0; i < many; i++) {
                while (threads > 1 && begun < many && window.size() < threads * WINDOW_PER_THREAD) {
                    int number = begun++;
                    window.add(pool.submit(() -> ready.apply(number)));
                }
                writer.add(threads > 1 ? window.removeFirst().get() : ready.apply(i));
                if (i % COMMIT == COMMIT - 1 || i == many - 1) {
                    writer.commit();
                    progress.accept(i + 1);
                }
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }
}
