// SPDX-License-Identifier: Apache-2.0
package org.hearsay.app.web;

import io.javalin.http.Context;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hearsay.app.web.request.Refusal;
import org.hearsay.archive.search.Facet;
import org.hearsay.archive.search.Hit;
import org.hearsay.archive.search.SearchRequest;
import org.hearsay.archive.store.OutletTables;
import org.hearsay.archive.store.OutletTables.OnDay;
import org.hearsay.archive.store.StoredDecision;
import org.hearsay.archive.store.StoredEntity;

/** Somebody over the whole archive: what he said, who carried it, what he is called. */
public final class SpeakerPages {
    private static final int ON_A_PAGE = 30;
    private static final int MOST_PAGES = 100;
    private static final int MOST_WORDS = 10;
    private static final int MOST_DAYS = 60;

    /** The other decisions stand on the page where they are made. */
    static final int MOST_DECISIONS = 3;

    private final Site site;

    SpeakerPages(Site site) {
        this.site = site;
    }

    /**
     * A speaker.
     *
     * @param entity names, roles, and how many of each
     * @param alike others of the same name
     * @param outlets that carried statements of him, by name
     * @param said the newest first
     * @param called what he was called when
     * @param decisions the last ones about who he is
     * @param decided how many there are
     * @param paging where in the list this is
     */
    public record View(
            StoredEntity entity,
            List<StoredEntity> alike,
            List<String> outlets,
            List<Hit> said,
            TimeChart called,
            List<DecisionPages.Decided> decisions,
            int decided,
            Paging paging) {}

    void speaker(Context context) {
        Query query = new Query(context);
        long number = query.number("speaker");
        StoredEntity entity =
                site.archive().entities().entity(number).orElseThrow(() -> Refusal.none("speaker", number));
        if (entity.id() != number) {
            context.redirect(query.at("/speaker/" + entity.id()));
            return;
        }
        int page = query.page(MOST_PAGES);
        SearchRequest request = SearchRequest.ofWords("")
                .inStatements()
                .newestFirst()
                .with(Facet.ENTITY, Long.toString(entity.id()))
                .limited(Slice.needed(page, ON_A_PAGE));
        List<Hit> hits = site.archive().search(request);
        Slice<Hit> slice = Slice.of(query, page, MOST_PAGES, ON_A_PAGE, hits);
        List<Hit> shown = slice.shown();
        OutletTables outlets = site.archive().outlets();
        List<StoredDecision> decisions = site.archive().entities().decisions(entity.id());
        View view = new View(
                entity,
                entity.alike().stream()
                        .limit(ON_A_PAGE)
                        .flatMap(id -> site.archive().entities().entity(id).stream())
                        .toList(),
                outlets.carrying(entity.id()),
                shown,
                called(entity, outlets.called(entity.id())),
                DecisionPages.shown(
                        site, decisions.stream().limit(MOST_DECISIONS).toList()),
                decisions.size(),
                slice.paging());
        site.list(context, "speaker", entity.name(), view, "", SearchPages.table("speaker-" + entity.id(), shown));
    }

    private TimeChart called(StoredEntity entity, List<OnDay> each) {
        List<OnDay> labels = gathered(each);
        Map<String, Integer> uses = new LinkedHashMap<>();
        labels.forEach(l -> uses.merge(l.words().toLowerCase(Locale.ROOT), l.uses(), Integer::sum));
        Map<String, Integer> places = new HashMap<>();
        uses.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .limit(MOST_WORDS)
                .forEach(e -> places.put(e.getKey(), places.size()));
        TimeChart.Builder chart = new TimeChart.Builder(site.texts().of("story.called", entity.name()), site.texts());
        for (OnDay label : labels) {
            String words = label.words().toLowerCase(Locale.ROOT);
            if (places.containsKey(words)) {
                chart.dot(
                        words,
                        label.day(),
                        label.uses(),
                        !label.quoted(),
                        site.texts()
                                .of(
                                        label.quoted() ? "chart.quoted" : "chart.own",
                                        label.day(),
                                        label.words(),
                                        label.uses()),
                        "");
            }
        }
        return chart.chart();
    }

    /** By day as long as the dots can be told apart, else by month. */
    private static List<OnDay> gathered(List<OnDay> labels) {
        if (labels.stream().map(OnDay::day).distinct().count() <= MOST_DAYS) {
            return labels;
        }
        Map<List<Object>, OnDay> months = new LinkedHashMap<>();
        for (OnDay label : labels) {
            String month = label.day().substring(0, Math.min(7, label.day().length()));
            months.merge(
                    List.of(month, label.words(), label.quoted()),
                    new OnDay(month, label.words(), label.quoted(), label.uses()),
                    (a, b) -> new OnDay(month, a.words(), a.quoted(), a.uses() + b.uses()));
        }
        return List.copyOf(months.values());
    }
}
