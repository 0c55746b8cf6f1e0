// SPDX-License-Identifier: Apache-2.0
package org.hearsay.eval.text;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/** Work on many texts, two at a time. */
public final class InParallel {
    private static final int THREADS = 2;

    private InParallel() {}

    /** What a function makes of each, in the order given; the first failure is the failure of all. */
    public static <T, R> List<R> each(List<T> given, Function<T, R> function) {
        try (ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
            List<Callable<R>> tasks = given.stream()
                    .map(one -> (Callable<R>) () -> function.apply(one))
                    .toList();
            List<R> made = new ArrayList<>();
            for (Future<R> future : threads.invokeAll(tasks)) {
                made.add(future.get());
            }
            return made;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("a text could not be read: " + e.getCause(), e.getCause());
        }
    }
}
