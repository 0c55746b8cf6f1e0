// SPDX-License-Identifier: Apache-2.0
package org.hearsay.archive.search;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is sought.
 *
 * @param words as {@link QueryWords} reads them; empty: everything that the facets let pass
 * @param statements whether statements are sought, else articles
 * @param facets what each of them asks for; one that is missing lets everything pass
 * @param everyVersion whether older versions are sought too
 * @param byDate the newest first; else the best first
 * @param limit at most so many; 0: all
 * @param offset so many are passed over first; nothing is where all are asked for
 */
public record SearchRequest(
        String words,
        boolean statements,
        Map<Facet, String> facets,
        boolean everyVersion,
        boolean byDate,
        int limit,
        int offset) {
    public SearchRequest {
        Map<Facet, String> copy = new EnumMap<>(Facet.class);
        copy.putAll(facets);
        facets = Collections.unmodifiableMap(copy);
    }

    /** From the first on. */
    public SearchRequest(
            String words,
            boolean statements,
            Map<Facet, String> facets,
            boolean everyVersion,
            boolean byDate,
            int limit) {
        this(words, statements, facets, everyVersion, byDate, limit, 0);
    }

    /** Words in articles, the best twenty first. */
    public static SearchRequest ofWords(String words) {
        return new SearchRequest(words, false, Map.of(), false, false, 20);
    }

    /** What a facet asks for; null when it lets everything pass. */
    public @Nullable String facet(Facet facet) {
        return facets.get(facet);
    }

    /** The same, narrowed; not narrowed by null. */
    public SearchRequest with(Facet facet, @Nullable String asked) {
        if (asked == null) {
            return this;
        }
        Map<Facet, String> more = new EnumMap<>(Facet.class);
        more.putAll(facets);
        more.put(facet, asked);
        return new SearchRequest(words, statements, more, everyVersion, byDate, limit, offset);
    }

    /** The same, in statements. */
    public SearchRequest inStatements() {
        return new SearchRequest(words, true, facets, everyVersion, byDate, limit, offset);
    }

    /** The same, in older versions too. */
    public SearchRequest inEveryVersion() {
        return new SearchRequest(words, statements, facets, true, byDate, limit, offset);
    }

    /** The same with the newest first. */
    public SearchRequest newestFirst() {
        return new SearchRequest(words, statements, facets, everyVersion, true, limit, offset);
    }

    /** The same with another number of results; 0: all. */
    public SearchRequest limited(int most) {
        return new SearchRequest(words, statements, facets, everyVersion, byDate, most, offset);
    }

    /** The same, so many results further down. */
    public SearchRequest after(int passed) {
        return new SearchRequest(words, statements, facets, everyVersion, byDate, limit, passed);
    }
}
