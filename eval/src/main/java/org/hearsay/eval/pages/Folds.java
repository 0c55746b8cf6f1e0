// SPDX-License-Identifier: Apache-2.0
package org.hearsay.eval.pages;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.article.ArticleExtractor;
import org.hearsay.article.body.BodyModel;
import org.hearsay.article.body.LineModel;

/**
 * Extractors for pages that the shipped model may have learned from: each reads with models that have seen no page of the
 * same domain.
 */
public final class Folds {
    /** Into how many parts the domains are divided. */
    public static final int COUNT = 5;

    private final List<ArticleExtractor> extractors = new ArrayList<>();

    /** Extractors like this one, with the models of {@code measure train-pages}. */
    public Folds(ArticleExtractor extractor) {
        for (int fold = 0; fold < COUNT; fold++) {
            try (InputStream bodies = open(bodies(fold));
                    InputStream lines = open(lines(fold))) {
                extractors.add(extractor.with(BodyModel.read(bodies), LineModel.read(lines)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static InputStream open(String file) {
        InputStream in = Folds.class.getResourceAsStream(file);
        if (in == null) {
            throw new IllegalStateException(file + " is missing; ./measure train-pages makes it");
        }
        return in;
    }

    /** The name of the model of bodies that has not seen a part. */
    public static String bodies(int fold) {
        return "body-without-" + fold + ".model";
    }

    /** The name of the model of lines that has not seen a part. */
    public static String lines(int fold) {
        return "line-without-" + fold + ".model";
    }

    /** The part that a page's domain is in. */
    static int of(GoldPage page) {
        return Math.floorMod(site(page).hashCode() * 0x9e3779b1, COUNT);
    }

    /** The domain that somebody registered: all of its pages are in one part. */
    static String site(GoldPage page) {
        String[] labels = page.domain().toLowerCase(java.util.Locale.ROOT).split("\\.");
        int last = labels.length - 1;
        if (last < 1) {
            return page.domain();
        }
        boolean second = last >= 2 && labels[last].length() == 2 && labels[last - 1].length() <= 3;
        return (second ? labels[last - 2] + "." : "") + labels[last - 1] + "." + labels[last];
    }

    ArticleExtractor reading(GoldPage page) {
        return extractors.get(of(page));
    }
}
