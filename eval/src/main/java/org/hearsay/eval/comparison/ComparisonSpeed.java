// SPDX-License-Identifier: Apache-2.0
package org.hearsay.eval.comparison;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import org.hearsay.article.Article;
import org.hearsay.article.Page;

/** What comparing costs: many articles of one story, each made of paragraphs drawn from the outlets that covered it. */
public final class ComparisonSpeed {
    private static final int PARAGRAPHS = 12;
    private static final int RUNS = 3;

    /** A comparison takes about a second: one alone is measured no better than to a tenth. */
    private static final int REPEATS = 4;

    private static final long SEED = 5;

    private ComparisonSpeed() {}

    /** So many pages that share their utterances, none a near copy of another; the same ones every time. */
    public static List<Page> pages(List<Article> covering, int count) {
        List<String> paragraphs = covering.stream()
                .flatMap(a -> a.passages().stream().map(p -> a.text(p.span())))
                .filter(p -> p.length() > 60)
                .toList();
        Random random = new Random(SEED);
        List<Page> pages = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            List<String> drawn = new ArrayList<>(paragraphs);
            Collections.shuffle(drawn, random);
            String text = String.join("\n\n", drawn.subList(0, Math.min(PARAGRAPHS, drawn.size())));
            pages.add(Page.ofText(text).named("drawn-" + i + ".txt"));
        }
        return pages;
    }

    /** Seconds of this thread's CPU time, the median of three runs, each the mean of four, after one run to warm up. */
    public static <T> double seconds(T given, Consumer<T> work) {
        work.accept(given);
        List<Double> seconds = new ArrayList<>();
        for (int i = 0; i < RUNS; i++) {
            double start = cpuSeconds();
            for (int repeat = 0; repeat < REPEATS; repeat++) {
                work.accept(given);
            }
            seconds.add((cpuSeconds() - start) / REPEATS);
        }
        Collections.sort(seconds);
        return seconds.get(RUNS / 2);
    }

    /** What this thread has used so far; what waits for others on a shared machine does not count. */
    public static double cpuSeconds() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1e9;
    }
}
