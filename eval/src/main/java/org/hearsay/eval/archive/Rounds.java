// SPDX-License-Identifier: Apache-2.0
package org.hearsay.eval.archive;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import org.hearsay.eval.speed.ProcessorShare;

/**
 * Work done with one thread and with two, by turns. Where others want the processors too, what two threads gain cannot be
 * seen; so rounds that were disturbed are done again, a few times.
 */
final class Rounds {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final int WANTED = 3;
    private static final int MOST = 5;

    /** So much of a processor others may have had. */
    private static final double QUIET = 0.2;

    private final List<Round> rounds = new ArrayList<>();

    /** Does the work. */
    interface Work {
        void run(int threads) throws IOException, InterruptedException;
    }

    /**
     * @param share how the processors were shared
     * @param writing what part of the work of two threads was that of the thread which stores, and no other can do
     */
    private record Round(double one, double two, ProcessorShare share, double writing) {
        double ratio() {
            return one / two;
        }

        boolean quiet() {
            return !(share.others() > QUIET);
        }
    }

    private Rounds() {}

    /** Works warm. */
    static Rounds of(Work work) throws IOException, InterruptedException {
        work.run(2);
        Rounds rounds = new Rounds();
        while (rounds.quiet().size() < WANTED && rounds.rounds.size() < MOST) {
            ProcessorShare.Watch watch = ProcessorShare.watch();
            double one = seconds(work, 1);
            double othersFirst = watch.since().others();
            ProcessorShare.Watch second = ProcessorShare.watch();
            long own = THREADS.getCurrentThreadCpuTime();
            double two = seconds(work, 2);
            ProcessorShare share = second.since();
            double writing = (THREADS.getCurrentThreadCpuTime() - own) / 1e9 / (share.ours() * two);
            ProcessorShare both = new ProcessorShare(share.ours(), Math.max(share.others(), othersFirst));
            rounds.rounds.add(new Round(one, two, both, writing));
        }
        return rounds;
    }

    private static double seconds(Work work, int threads) throws IOException, InterruptedException {
        long start = System.nanoTime();
        work.run(threads);
        return (System.nanoTime() - start) / 1e9;
    }

    private List<Round> quiet() {
        return rounds.stream().filter(Round::quiet).toList();
    }

    /** The quiet ones, or all when too few were. */
    private List<Round> counted() {
        return quiet().size() < WANTED ? rounds : quiet();
    }

    /** The median of the rounds' ratios. */
    double ratio() {
        return median(Round::ratio);
    }

    private double median(ToDoubleFunction<Round> figure) {
        List<Double> sorted =
                counted().stream().map(figure::applyAsDouble).sorted().toList();
        return sorted.get(sorted.size() / 2);
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("seconds:");
        for (Round round : rounds) {
            text.append(String.format(Locale.ROOT, " %.1f/%.1f", round.one(), round.two()));
            text.append(round.quiet() ? "" : " (disturbed)");
        }
        return text.append(String.format(
                        Locale.ROOT,
                        "; median of the ratios %.2f, processors that two had %.2f, others %.2f; of"
                                + " the work %.0f %% is the writer's",
                        ratio(),
                        median(r -> r.share().ours()),
                        median(r -> r.share().others()),
                        100 * median(Round::writing)))
                .toString();
    }
}
