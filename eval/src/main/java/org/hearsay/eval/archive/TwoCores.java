// SPDX-License-Identifier: Apache-2.0
package org.hearsay.eval.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import org.hearsay.archive.store.Entry;
import org.hearsay.article.ArticleExtractor;
import org.hearsay.article.NoArticleException;
import org.hearsay.article.Page;
import org.hearsay.eval.archive.CommandProcess.Run;
import org.hearsay.eval.archive.generated.GeneratedArticle;
import org.hearsay.eval.archive.generated.GeneratedArticles;
import org.hearsay.eval.floors.Gate;
import org.hearsay.lexicon.Lexicons;

/** How much sooner articles are added on two cores than on one. */
final class TwoCores {
    /** So many that the start of Java, and the last pages, which one thread reads alone, do not weigh much. */
    private static final int READ = 100;

    private static final int ROUNDS = 3;

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

    /** Measures adding as its user has it, and storing without the language models. */
    List<Gate> run(Path folder, int many, Path samples) throws IOException, InterruptedException {
        Path pages = SamplePages.copied(samples, Files.createTempDirectory(folder, "pages"), READ);
        double ratio = CommandProcess.canPin() ? adding(folder, pages) : unknown();
        System.out.printf(Locale.ROOT, "%,d generated articles, one thread that does all / two and the writer%n", many);
        print("packed and stored", number -> Entry.of(articles.article(number).reading()), folder, many);
        print("found on pages, packed and stored", this::found, folder, many);
        System.out.println(
                "  (what is required is meant of adding: without the models one thread's storing is most of the"
                        + " work,\n  and waits for the disk at each commit)\n");
        return List.of(new Gate("hearsay add, two cores against one", ratio, 1.7, true));
    }

    private static double unknown() {
        System.out.println("hearsay add on one core: not measured, for no taskset (of util-linux) is here");
        return Double.NaN;
    }

    /** The median of what two cores gain over one; the runs take turns. */
    private double adding(Path folder, Path pages) throws IOException, InterruptedException {
        System.out.printf(
                Locale.ROOT,
                "hearsay add, %d pages like the samples, a process each; seconds (processors at work, of all programs)%n",
                READ);
        List<Double> ratios = new ArrayList<>();
        for (int i = 0; i < ROUNDS; i++) {
            Run one = CommandProcess.onOneCore().run("add", "--archive", place(folder), pages.toString());
            Run thread = CommandProcess.onAllCores()
                    .run("add", "--archive", place(folder), "--threads", "1", pages.toString());
            Run two = CommandProcess.onAllCores().run("add", "--archive", place(folder), pages.toString());
            System.out.printf(
                    Locale.ROOT,
                    "  one core %.1f (%.2f)   all cores %.1f (%.2f): %.2f times as fast   all cores, one thread reads %.1f"
                            + " (%.2f)%n",
                    one.seconds(),
                    one.busy(),
                    two.seconds(),
                    two.busy(),
                    one.seconds() / two.seconds(),
                    thread.seconds(),
                    thread.busy());
            ratios.add(one.seconds() / two.seconds());
        }
        System.out.println("  (more than 1.2 processors at work on one core: somebody else was working too)");
        return ratios.stream().sorted().toList().get(ROUNDS / 2);
    }

    private void print(String what, IntFunction<Entry> ready, Path folder, int many)
            throws IOException, InterruptedException {
        Pipeline pipeline = new Pipeline(ready);
        System.out.printf(
                "  %s, %s%n", what, Rounds.of(threads -> pipeline.run(place(folder), many, threads, done -> {})));
    }

    private String place(Path folder) {
        return folder.resolve("cores" + ++runs + ".db").toString();
    }
}
