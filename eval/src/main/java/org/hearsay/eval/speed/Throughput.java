// SPDX-License-Identifier: Apache-2.0
package org.hearsay.eval.speed;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.lang.ref.Reference;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.hearsay.eval.text.NamedText;

/**
 * How fast something reads texts in one thread when it is warm.
 *
 * @param tokens how many tokens the texts have
 * @param cpuSeconds CPU time of the reading thread; the garbage collector's and the compiler's threads are not in it
 * @param heapBytes live heap that it holds when it has read them, beyond what was there before it was made
 */
public record Throughput(int tokens, double cpuSeconds, long heapBytes) {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    /**
     * Makes a reader, lets it read the warm-up texts, and measures it over the texts.
     *
     * @param reader makes the reader, models and all
     * @param whenWarm called between warm-up and measuring
     */
    public static Throughput of(
            Supplier<Consumer<NamedText>> reader, List<NamedText> warmUp, List<NamedText> texts, Runnable whenWarm) {
        long before = LiveHeap.bytes();
        Consumer<NamedText> made = reader.get();
        warmUp.forEach(made);
        whenWarm.run();
        long start = THREADS.getCurrentThreadCpuTime();
        texts.forEach(made);
        double seconds = (THREADS.getCurrentThreadCpuTime() - start) / 1e9;
        long heap = LiveHeap.bytes() - before;
        Reference.reachabilityFence(made); // so that its models count as live above
        return new Throughput(TokenCount.of(texts), seconds, heap);
    }

    public double tokensPerSecond() {
        return tokens / cpuSeconds;
    }

    public double microsPerToken() {
        return 1e6 * cpuSeconds / tokens;
    }
}
