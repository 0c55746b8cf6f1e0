// SPDX-License-Identifier: Apache-2.0
package org.hearsay.eval.archive;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import org.hearsay.archive.store.Entry;
import org.hearsay.article.ArticleExtractor;
import org.hearsay.article.NoArticleException;
import org.hearsay.article.Page;
import org.hearsay.eval.floors.Gate;
import org.hearsay.lexicon.Lexicons;

/** How much sooner two threads that make ready, and a writer, have added articles than one thread that does both. */
final class TwoCores {
    private static final int ROUNDS = 3;
    private static final OperatingSystemMXBean PROCESS =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private final GeneratedArticles articles;
    private final ArticleExtractor extractor = new ArticleExtractor(Lexicons.shipped());
    private int runs;

    TwoCores(GeneratedArticles articles) {
        this.articles = articles;
    }

    /** Articles found on their pages, and packed; the finding of statements, which takes far longer, is left out. */
    Entry found(int number) {
        GeneratedArticle article = articles.article(number);
        Page page = article.page();
        try {
            return Entry.of(article.reading(extractor.extract(page)));
        } catch (NoArticleException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Measures both kinds of work. */
    List<Gate> run(Path folder, int many) throws InterruptedException {
        System.out.printf(
                Locale.ROOT,
                "two cores: %,d articles, one thread that does all / two that make ready and the writer%n",
                many);
        measured(
                "packed and stored", number -> Entry.of(articles.article(number).reading()), folder, many);
        double ratio = measured("found on pages, packed and stored", this::found, folder, many);
        System.out.println("  (storing alone is one thread's work, and waits for the disk at each commit)\n");
        return List.of(new Gate("two cores against one, pages read", ratio, 1.7, true));
    }

    private double measured(String what, IntFunction<Entry> ready, Path folder, int many) throws InterruptedException {
        Pipeline pipeline = new Pipeline(ready);
        seconds(pipeline, folder, many, 2);
        List<Double> ratios = new ArrayList<>();
        List<Double> processors = new ArrayList<>();
        StringBuilder shown = new StringBuilder();
        for (int i = 0; i < ROUNDS; i++) {
            double one = seconds(pipeline, folder, many, 1);
            long spent = PROCESS.getProcessCpuTime();
            double two = seconds(pipeline, folder, many, 2);
            processors.add((PROCESS.getProcessCpuTime() - spent) / 1e9 / two);
            ratios.add(one / two);
            shown.append(String.format(Locale.ROOT, " %.1f/%.1f", one, two));
        }
        System.out.printf(
                Locale.ROOT,
                "  %s, seconds:%s; median of the ratios %.2f, of the processors that two had %.2f%n",
                what,
                shown,
                median(ratios),
                median(processors));
        return median(ratios);
    }

    private double seconds(Pipeline pipeline, Path folder, int many, int threads) throws InterruptedException {
        long start = System.nanoTime();
        pipeline.run(folder.resolve("cores" + ++runs + ".db").toString(), many, threads, done -> {});
        return (System.nanoTime() - start) / 1e9;
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }
}
