// SPDX-License-Identifier: Apache-2.0
package org.hearsay.eval.pages;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.hearsay.eval.gold.GoldText;

/** The sets of pages with gold, and how each scores bodies. */
public enum PageSet {
    SCRAPINGHUB(true),
    NAEB(true),
    FUNDUS(true),
    WCXB(false);

    private final boolean shingles;

    PageSet(boolean shingles) {
        this.shingles = shingles;
    }

    /** Its folder and its name on the command line. */
    public String key() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    /** Whether bodies are scored by shingles of four words, as its published figures are; else by words. */
    public boolean byShingles() {
        return shingles;
    }

    /** Whether it may only be reported: nobody looks at its pages. */
    public boolean sealed() {
        return this == SCRAPINGHUB;
    }

    /** Whether its gold tells titles, authors and days, and its bodies were made by people: text is measured by line too. */
    public boolean judgesLines() {
        return this == NAEB || this == FUNDUS;
    }

    /** Its pages, in the order of their ids. */
    public List<GoldPage> read(Path folder) throws IOException {
        return switch (this) {
            case SCRAPINGHUB -> PageSetReader.scrapinghub(folder);
            case NAEB -> PageSetReader.naeb(folder);
            case FUNDUS -> PageSetReader.fundus(folder);
            case WCXB -> PageSetReader.wcxb(folder);
        };
    }

    /** What floors know the set by. */
    public static List<GoldText> asGold(List<GoldPage> pages) {
        return pages.stream()
                .map(page -> new GoldText(
                        page.id(),
                        page.title() + "\n" + page.published() + "\n" + page.authors() + "\n" + page.body(),
                        Map.of()))
                .toList();
    }
}
