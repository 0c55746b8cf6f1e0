// SPDX-License-Identifier: Apache-2.0
package org.hearsay.app.web;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.app.web.request.Refusal;
import org.hearsay.archive.search.Facet;
import org.hearsay.archive.search.Hit;
import org.hearsay.archive.search.SearchRequest;
import org.hearsay.archive.store.OutletTables;
import org.hearsay.archive.store.OutletTables.Word;
import org.jspecify.annotations.Nullable;

/** An outlet: what it carried, whom it calls what, which agencies it takes from. Nothing is counted against it. */
public final class OutletPages {
    private static final int ON_A_PAGE = 30;
    private static final int MOST_PAGES = 100;
    private static final int MOST_NAMED = 40;

    private final Site site;

    OutletPages(Site site) {
        this.site = site;
    }

    /**
     * An outlet.
     *
     * @param name as its pages give it
     * @param domain empty when unknown
     * @param agencies that its newest articles name
     * @param named whom it calls more than one thing
     * @param newest words and agencies are those of so many articles
     * @param articles the newest first
     * @param paging where in the list this is
     */
    public record View(
            String name,
            String domain,
            List<String> agencies,
            List<Named> named,
            int newest,
            List<Hit> articles,
            Paging paging) {}

    /** Somebody with the words for him, in the outlet's own voice and in words that it quotes. */
    public record Named(@Nullable Long entity, String referent, List<String> own, List<String> quoted) {}

    void outlet(Context context) {
        Query query = new Query(context);
        String name = context.pathParam("outlet");
        OutletTables outlets = site.archive().outlets();
        String domain = outlets.domain(name).orElseThrow(() -> Refusal.none("outlet", name));
        int page = query.page(MOST_PAGES);
        SearchRequest request = SearchRequest.ofWords("")
                .newestFirst()
                .with(Facet.OUTLET_NAME, name)
                .limited(Slice.needed(page, ON_A_PAGE));
        List<Hit> hits = site.archive().search(request);
        Slice<Hit> slice = Slice.of(query, page, MOST_PAGES, ON_A_PAGE, hits);
        List<Hit> shown = slice.shown();
        View view = new View(
                name,
                domain,
                outlets.agencies(name),
                named(outlets.words(name)),
                OutletTables.NEWEST,
                shown,
                slice.paging());
        site.list(context, "outlet", name, view, "", SearchPages.table("outlet", shown));
    }

    private static List<Named> named(List<Word> words) {
        Map<String, Named> named = new LinkedHashMap<>();
        for (Word word : words) {
            Named one = named.computeIfAbsent(
                    word.entity() + " " + word.referent(),
                    key -> new Named(word.entity(), word.referent(), new ArrayList<>(), new ArrayList<>()));
            (word.quoted() ? one.quoted() : one.own()).add(word.words());
        }
        return named.values().stream()
                .filter(n -> n.own().size() + n.quoted().size() > 1)
                .limit(MOST_NAMED)
                .toList();
    }
}
