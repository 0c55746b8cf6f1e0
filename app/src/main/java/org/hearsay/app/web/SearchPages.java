// SPDX-License-Identifier: Apache-2.0
package org.hearsay.app.web;

import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import org.hearsay.app.comparison.Attribution;
import org.hearsay.app.comparison.Outlets;
import org.hearsay.app.comparison.Stretch;
import org.hearsay.app.quotation.Carried;
import org.hearsay.app.quotation.QuotationSearch;
import org.hearsay.app.view.Texts;
import org.hearsay.archive.search.Facet;
import org.hearsay.archive.search.Hit;

/** Search by words and facets, and by a quotation. */
public final class SearchPages {
    private static final int ON_A_PAGE = 20;
    private static final int MOST_PAGES = 50;
    private static final int MOST_TELLINGS = 200;

    private final Site site;

    SearchPages(Site site) {
        this.site = site;
    }

    /**
     * A search.
     *
     * @param words what is sought
     * @param statements whether statements are sought, else articles
     * @param byDate whether the newest come first
     * @param every whether older versions are sought too
     * @param typed the facets that a person types, with what he typed
     * @param chosen the facets that he chooses from a list
     * @param asked whether anything was asked for
     * @param conditions all that is asked for, as the query of an address
     * @param hits what was found
     * @param paging where in the list this is
     */
    public record View(
            String words,
            boolean statements,
            boolean byDate,
            boolean every,
            Map<Facet, String> typed,
            List<Choice> chosen,
            boolean asked,
            String conditions,
            List<Hit> hits,
            Paging paging) {}

    /** A facet with all that it can be; what is chosen, empty when nothing is. */
    public record Choice(Facet facet, List<String> values, String chosen) {}

    void search(Context context) {
        Query query = new Query(context);
        int page = query.page(MOST_PAGES);
        AskedSearch search = AskedSearch.of(query::text);
        List<Hit> hits =
                search.asks() ? site.archive().search(search.request(Slice.needed(page, ON_A_PAGE))) : List.of();
        Slice<Hit> slice = Slice.of(query, page, MOST_PAGES, ON_A_PAGE, hits);
        List<Hit> shown = slice.shown();
        String title = title(search, site.texts());
        View view = new View(
                search.words(),
                search.statements(),
                search.newest(),
                search.every(),
                search.typed(),
                search.chosen(),
                search.asks(),
                search.conditions(),
                shown,
                slice.paging());
        site.list(context, "search", title, view, view.words(), table("search", shown));
    }

    /** What a search is called. */
    static String title(AskedSearch search, Texts texts) {
        return search.words().isEmpty() ? texts.of("search.title") : texts.of("search.titleOf", search.words());
    }

    /** Hits as rows: what a page shows of them. */
    static Table table(String name, List<Hit> hits) {
        Table table = new Table(
                name,
                "article",
                "version",
                "address",
                "outlet",
                "headline",
                "published",
                "statement",
                "speaker",
                "cue",
                "content",
                "snippet");
        for (Hit hit : hits) {
            Hit.Said said = hit.said();
            table.row(
                    hit.article(),
                    hit.version(),
                    hit.address(),
                    hit.outlet(),
                    hit.headline(),
                    hit.published(),
                    said == null ? null : said.id(),
                    said == null ? null : said.speaker(),
                    said == null ? null : said.cue(),
                    said == null ? null : said.content(),
                    said == null ? hit.snippet().text() : null);
        }
        return table;
    }

    /**
     * A search for a quotation.
     *
     * @param words of the quotation
     * @param wordless whether they hold nothing that could be sought
     * @param tellings who carried it, the earliest first
     * @param more whether there are more
     */
    public record QuoteView(String words, boolean wordless, List<Place> tellings, boolean more) {}

    /**
     * A place that carries it.
     *
     * @param outlet who published it
     * @param date when
     * @param attribution whom it gives the words to
     * @param link where it is read
     * @param versions in which versions, where the article has several; else empty
     * @param words as they stand there
     */
    public record Place(
            String outlet, String date, String attribution, String link, String versions, List<Stretch> words) {}

    void quote(Context context) {
        Query query = new Query(context);
        String words = query.text("words");
        QuotationSearch search = new QuotationSearch(words == null ? "" : words, site.lexicons());
        List<Carried> carried = words == null || search.isEmpty()
                ? List.of()
                : Carried.in(site.archive(), words, search, site.lexicons());
        List<Place> places =
                carried.stream().limit(MOST_TELLINGS).map(this::place).toList();
        Table table = new Table("quotation", "outlet", "published", "attribution", "words", "versions", "address");
        carried.stream().limit(MOST_TELLINGS).forEach(c -> {
            Place place = place(c);
            Carried.Kept kept = c.kept();
            table.row(
                    place.outlet(),
                    place.date(),
                    place.attribution(),
                    c.found().words(),
                    place.versions(),
                    kept == null ? null : kept.address());
        });
        site.list(
                context,
                "quote",
                site.texts().of("quote.title"),
                new QuoteView(
                        words == null ? "" : words,
                        words != null && search.isEmpty(),
                        places,
                        carried.size() > MOST_TELLINGS),
                "",
                table);
    }

    private Place place(Carried carried) {
        Carried.Kept kept = carried.kept();
        Attribution attribution = carried.found().attribution();
        String versions = kept == null || kept.newest() == 1
                ? ""
                : site.texts()
                        .of(
                                kept.last() < kept.newest() ? "quote.versionsGone" : "quote.versions",
                                kept.first(),
                                kept.last(),
                                kept.newest());
        return new Place(
                Outlets.name(carried.found().article()),
                Outlets.date(carried.found().article(), site.texts()),
                attribution.line(site.texts()),
                kept == null ? "" : "/article/" + kept.article() + "/" + kept.first(),
                versions,
                carried.found().stretches());
    }
}
