// SPDX-License-Identifier: Apache-2.0
package org.hearsay.app.quotation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.archive.Archive;
import org.hearsay.archive.store.StoredVersion;
import org.hearsay.lexicon.Lexicons;
import org.jspecify.annotations.Nullable;

/**
 * A place where a quotation is carried, and where that is.
 *
 * @param found the place
 * @param kept where the archive keeps it; null when it was read from the sources
 */
public record Carried(Found found, @Nullable Kept kept) {
    /**
     * In which versions of an article the words stand just so.
     *
     * @param article the article's number in the archive
     * @param address by what the archive knows it
     * @param first the first of these versions
     * @param last the last of them
     * @param newest the newest version of the article
     * @param seen when the first was read
     */
    public record Kept(long article, String address, int first, int last, int newest, String seen) {}

    /** Places in the sources. */
    public static List<Carried> of(List<Found> found) {
        return found.stream().map(f -> new Carried(f, null)).toList();
    }

    /** Places in any version that an archive holds, by the times that the articles give; equal versions are one place. */
    public static List<Carried> in(Archive archive, String words, QuotationSearch search, Lexicons lexicons) {
        Map<Long, List<Carried>> byArticle = new LinkedHashMap<>();
        archive.carriers(words, lexicons, version -> {
            List<Carried> places = byArticle.computeIfAbsent(version.article(), a -> new ArrayList<>());
            for (Found found : search.in(List.of(version.reading()))) {
                add(places, found, version);
            }
        });
        return byArticle.values().stream()
                .flatMap(List::stream)
                .sorted(Comparator.comparing(
                        c -> PublishedOrder.key(c.found().article().metadata().published())))
                .toList();
    }

    private static void add(List<Carried> places, Found found, StoredVersion version) {
        for (int i = 0; i < places.size(); i++) {
            Carried before = places.get(i);
            Kept kept = before.kept();
            if (kept != null && kept.last() == version.number() - 1 && same(before.found(), found)) {
                places.set(
                        i,
                        new Carried(
                                before.found(),
                                new Kept(
                                        kept.article(),
                                        kept.address(),
                                        kept.first(),
                                        version.number(),
                                        kept.newest(),
                                        kept.seen())));
                return;
            }
        }
        places.add(new Carried(
                found,
                new Kept(
                        version.article(),
                        version.address(),
                        version.number(),
                        version.number(),
                        version.newest(),
                        version.seen())));
    }

    private static boolean same(Found one, Found other) {
        return one.words().equals(other.words()) && one.attribution().equals(other.attribution());
    }

    /** What tells one article from another. */
    public Object article() {
        return kept == null ? found.reading() : kept.address();
    }

    /** Where it stands, in words: the page, or the address with its versions. */
    public String place() {
        if (kept == null) {
            return found.article().page().name();
        }
        if (kept.newest() == 1) {
            return kept.address();
        }
        String versions = kept.first() == kept.last()
                ? "version " + kept.first()
                : "versions " + kept.first() + " to " + kept.last();
        return kept.address() + "  " + versions + " of " + kept.newest()
                + (kept.last() < kept.newest() ? ": changed later" : "");
    }
}
