// SPDX-License-Identifier: Apache-2.0
package org.hearsay;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.function.Supplier;

/** Tells a listener the CPU time of each step on this thread; costs nothing when nobody listens. */
final class Stopwatch {
    private final Stage.Listener listener;

    Stopwatch(Stage.Listener listener) {
        this.listener = listener;
    }

    <T> T time(Stage stage, Supplier<T> step) {
        if (listener.equals(Stage.Listener.NONE)) {
            return step.get();
        }
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadCpuTime();
        T yielded = step.get();
        listener.ended(stage, threads.getCurrentThreadCpuTime() - start);
        return yielded;
    }
}
