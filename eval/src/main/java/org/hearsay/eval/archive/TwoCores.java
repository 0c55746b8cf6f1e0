// SPDX-License-Identifier: Apache-2.0
package org.hearsay.eval.archive;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import org.hearsay.app.Engines;
import org.hearsay.archive.store.Entry;
import org.hearsay.article.ArticleExtractor;
import org.hearsay.article.NoArticleException;
import org.hearsay.article.Page;
import org.hearsay.eval.archive.generated.GeneratedArticle;
import org.hearsay.eval.archive.generated.GeneratedArticles;
import org.hearsay.eval.floors.Gate;
import org.hearsay.eval.speed.CommandRun;
import org.hearsay.lexicon.Lexicons;

/** How much sooner two threads and a writer have added articles than one. */
final class TwoCores {
    /** So many that the last pages, which one thread reads alone, do not weigh much. */
    private static final int READ = 60;

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
        System.out.println("two cores: one thread that reads / two; each has a thread beside it that stores");
        Path pages = SamplePages.copied(samples, Files.createTempDirectory(folder, "pages"), READ);
        CommandRun command = new CommandRun(Engines.real());
        Rounds adding = Rounds.of(threads -> command.lines(
                OutputStream.nullOutputStream(),
                "add",
                "--archive",
                place(folder),
                "--threads",
                String.valueOf(threads),
                pages.toString()));
        System.out.printf(Locale.ROOT, "  hearsay add, %d pages like the samples, %s%n", READ, adding);
        System.out.printf(Locale.ROOT, "%,d generated articles, one thread that does all / two and the writer%n", many);
        print("packed and stored", number -> Entry.of(articles.article(number).reading()), folder, many);
        print("found on pages, packed and stored", this::found, folder, many);
        System.out.println(
                "  (what is required is meant of adding: without the models one thread's storing is most of the"
                        + " work,\n  and waits for the disk at each commit)\n");
        return List.of(new Gate("hearsay add, two cores against one", adding.ratio(), 1.7, true));
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
