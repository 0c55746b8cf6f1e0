// SPDX-License-Identifier: Apache-2.0
package org.hearsay.eval.pages;

import java.lang.management.ManagementFactory;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.article.ArticleExtractor;
import org.hearsay.article.Page;

/** How many pages a CPU-second of one thread reads, when all is warm. */
public final class PageSpeed {
    private static final int WARMING = 2;
    private static final int MEASURED = 3;

    private PageSpeed() {}

    /** Pages per CPU-second by extractor, ours first; each is given what it takes: bytes or a string. */
    public static Map<String, Double> of(List<GoldPage> gold, ArticleExtractor extractor) {
        Map<String, Double> speeds = new LinkedHashMap<>();
        List<Page> pages = gold.stream().map(GoldPage::page).toList();
        List<String> texts = gold.stream().map(GoldPage::html).toList();
        speeds.put("Hearsay", perSecond(gold.size(), i -> read(extractor, pages.get(i))));
        for (BodyExtractor other : BodyExtractor.values()) {
            speeds.put(
                    other.title(),
                    perSecond(
                            gold.size(),
                            i -> other.body(texts.get(i), SetRun.url(gold.get(i)))
                                    .length()));
        }
        return speeds;
    }

    private interface Reading {
        /** Reads the page of this index; some number of what was read. */
        int length(int index);
    }

    private static int read(ArticleExtractor extractor, Page page) {
        try {
            return extractor.extract(page).text().length();
        } catch (org.hearsay.article.NoArticleException e) {
            return 0;
        }
    }

    private static double perSecond(int pages, Reading reading) {
        long read = 0;
        long start = 0;
        for (int round = 0; round < WARMING + MEASURED; round++) {
            if (round == WARMING) {
                start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            }
            for (int i = 0; i < pages; i++) {
                read += reading.length(i);
            }
        }
        long spent = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
        return read == 0 ? Double.NaN : 1e9 * MEASURED * pages / spent;
    }
}
