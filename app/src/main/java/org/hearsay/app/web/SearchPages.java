// SPDX-License-Identifier: Apache-2.0
package org.hearsay.app.web;

import io.javalin.http.Context;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.hearsay.app.comparison.Attribution;
import org.hearsay.app.comparison.Outlets;
import org.hearsay.app.comparison.Stretch;
import org.hearsay.app.quotation.Carried;
import org.hearsay.app.quotation.QuotationSearch;
import org.hearsay.archive.search.Facet;
import org.hearsay.archive.search.Hit;
import org.hearsay.archive.search.SearchRequest;
import org.hearsay.record.JsonLine;
import org.hearsay.statement.Act;
import org.hearsay.statement.Kind;
import org.hearsay.statement.Reality;
import org.hearsay.statement.Stance;
import org.jspecify.annotations.Nullable;

/** Search by words and facets, and by a quotation. */
public final class SearchPages {
    private static final int ON_A_PAGE = 20;
    private static final int MOST_PAGES = 50;
    private static final int MOST_TELLINGS = 200;

    /** Those that a person types. */
    private static final List<Facet> TYPED =
            List.of(Facet.SPEAKER, Facet.AFFILIATION, Facet.OUTLET, Facet.LABEL, Facet.SINCE, Facet.UNTIL, Facet.STORY);

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
            List<Hit> hits,
            Paging paging) {}

    /** A facet with all that it can be; what is chosen, empty when nothing is. */
    public record Choice(Facet facet, List<String> values, String chosen) {}

    void search(Context context) {
        Query query = new Query(context);
        int page = query.page(MOST_PAGES);
        String words = query.text("q");
        boolean statements = "statements".equals(query.text("in"));
        SearchRequest request = new SearchRequest(
                words == null ? "" : words,
                statements,
                Map.of(),
                query.is("every"),
                query.is("newest"),
                Slice.needed(page, ON_A_PAGE));
        Map<Facet, String> typed = new EnumMap<>(Facet.class);
        for (Facet facet : TYPED) {
            String value = query.text(facet.key());
            typed.put(facet, value == null ? "" : value);
            request = request.with(facet, facet == Facet.STORY && !isNumber(value) ? null : value);
        }
        List<Choice> choices = List.of(
                choice(query, Facet.KIND, Kind.values()),
                choice(query, Facet.ACT, Act.values()),
                choice(query, Facet.REALITY, Reality.values()),
                choice(query, Facet.STANCE, Stance.values()));
        for (Choice choice : choices) {
            request = request.with(choice.facet(), choice.chosen().isEmpty() ? null : choice.chosen());
        }
        boolean asked = words != null || !request.facets().isEmpty();
        List<Hit> hits = asked ? site.archive().search(request) : List.of();
        Slice<Hit> slice = Slice.of(query, page, MOST_PAGES, ON_A_PAGE, hits);
        List<Hit> shown = slice.shown();
        View view = new View(
                words == null ? "" : words,
                statements,
                request.byDate(),
                request.everyVersion(),
                typed,
                choices,
                asked,
                shown,
                slice.paging());
        site.list(
                context,
                "search",
                words == null ? site.texts().of("search.title") : site.texts().of("search.titleOf", words),
                view,
                view.words(),
                table("search", shown));
    }

    private static boolean isNumber(@Nullable String value) {
        return value != null && value.matches("[0-9]{1,18}");
    }

    private static Choice choice(Query query, Facet facet, Enum<?>[] all) {
        List<String> values = Arrays.stream(all).map(JsonLine::name).toList();
        String chosen = query.text(facet.key());
        return new Choice(facet, values, chosen != null && values.contains(chosen) ? chosen : "");
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
