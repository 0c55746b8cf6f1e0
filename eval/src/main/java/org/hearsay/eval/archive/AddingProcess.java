// SPDX-License-Identifier: Apache-2.0
package org.hearsay.eval.archive;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.archive.Archive;
import org.hearsay.archive.store.Entry;
import org.hearsay.archive.store.Writer;
import org.hearsay.article.Page;
import org.hearsay.eval.archive.generated.GeneratedArticle;
import org.hearsay.eval.archive.generated.GeneratedArticles;

/** A process that adds generated articles to an archive, and tells of each as soon as it is there for good. */
public final class AddingProcess {
    /** Every so many articles one stands at the address of an earlier one: a changed page. */
    private static final int CHANGED = 10;

    private AddingProcess() {}

    /** @param arguments the archive, how many articles, how many are committed together */
    public static void main(String[] arguments) {
        add(arguments[0], Integer.parseInt(arguments[1]), Integer.parseInt(arguments[2]), System.out::println);
    }

    /** Who is told of an article's number. */
    interface Acknowledged {
        void accept(int number);
    }

    /** Adds those that the archive does not hold. */
    static void add(String place, int many, int commit, Acknowledged acknowledged) {
        GeneratedArticles articles = new GeneratedArticles();
        List<Integer> added = new ArrayList<>();
        try (Archive archive = Archive.open(place);
                Writer writer = archive.writer("measure")) {
            for (int i = 0; i < many; i++) {
                GeneratedArticle article = article(articles, i);
                if (!archive.holds(article.page().sha256())) {
                    writer.add(Entry.of(article.reading()));
                    added.add(i);
                }
                if (added.size() == commit || i == many - 1) {
                    writer.commit();
                    added.forEach(acknowledged::accept);
                    added.clear();
                }
            }
        }
    }

    /** The page with a number. */
    static Page page(GeneratedArticles articles, int number) {
        return article(articles, number).page();
    }

    private static GeneratedArticle article(GeneratedArticles articles, int number) {
        GeneratedArticle article = articles.article(number);
        return number % CHANGED == CHANGED - 1
                ? article.at(articles.article(number / 2 / CHANGED * CHANGED).url())
                : article;
    }
}
