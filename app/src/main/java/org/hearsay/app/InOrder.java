// SPDX-License-Identifier: Apache-2.0
package org.hearsay.app;

import java.util.Iterator;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadFactory;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What a function makes of each of many things, by several threads, taken in the order of the things. Only a window of
 * them is in hand at a time, so that memory does not grow with their number.
 *
 * @param <S> a thing
 * @param <T> what is made of it
 */
final class InOrder<S, T> implements AutoCloseable {
    /** Enough that a long page does not leave the other threads idle. */
    private static final int WINDOW_PER_THREAD = 4;

    /** Daemons: where nobody waits for the result any more, the process ends without it. */
    private static final ThreadFactory DAEMONS =
            Thread.ofPlatform().name("hearsay-", 1).daemon(true).factory();

    private final Function<S, T> function;
    private final ExecutorService threads;
    private final Semaphore window;
    private final BlockingQueue<FutureTask<Optional<T>>> inHand = new LinkedBlockingQueue<>();
    private final FutureTask<Optional<T>> end = new FutureTask<>(Optional::empty);
    private final Thread feeder;
    private volatile boolean stopped;

    /**
     * Begins.
     *
     * @param things asked for one by one, in a thread of their own, which closes the stream
     */
    InOrder(int threads, Stream<S> things, Function<S, T> function) {
        this.function = function;
        this.threads = Executors.newFixedThreadPool(threads, DAEMONS);
        this.window = new Semaphore(threads * WINDOW_PER_THREAD);
        this.feeder = DAEMONS.newThread(() -> feed(things));
        feeder.start();
    }

    private void feed(Stream<S> things) {
        try (things) {
            for (Iterator<S> each = things.iterator(); !stopped && each.hasNext(); ) {
                S thing = each.next();
                window.acquire();
                FutureTask<Optional<T>> task =
                        new FutureTask<>(() -> stopped ? Optional.empty() : Optional.of(function.apply(thing)));
                // In the queue before it runs: so all that has begun when somebody stops us stands before the end.
                inHand.add(task);
                threads.execute(task);
            }
        } catch (InterruptedException | RejectedExecutionException e) {
            // Closed: nobody takes anything any more.
        } catch (RuntimeException | Error e) {
            FutureTask<Optional<T>> failed = new FutureTask<>(() -> {
                throw e;
            });
            failed.run();
            inHand.add(failed);
        }
        inHand.add(end);
    }

    /** What was made of the next thing, when it is ready; empty after the last. What the function threw is thrown. */
    Optional<T> next() {
        try {
            for (FutureTask<Optional<T>> task = inHand.take(); !task.equals(end); task = inHand.take()) {
                Optional<T> made = task.get();
                window.release();
                if (made.isPresent()) {
                    return made;
                }
            }
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e);
        }
    }

    /** Begins nothing new; what has begun is finished and can still be taken. */
    void stop() {
        stopped = true;
        inHand.add(end);
    }

    /** Gives up what has not been taken. */
    @Override
    public void close() {
        stopped = true;
        feeder.interrupt();
        threads.shutdown();
    }
}
