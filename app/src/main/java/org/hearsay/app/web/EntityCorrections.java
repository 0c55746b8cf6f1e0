// SPDX-License-Identifier: Apache-2.0
package org.hearsay.app.web;

import io.javalin.http.Context;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.hearsay.app.web.request.Refusal;
import org.hearsay.archive.store.DecisionTables;
import org.hearsay.archive.store.EntityTables;
import org.hearsay.archive.store.StoredDecision;
import org.hearsay.archive.store.StoredEntity;

/** Who somebody is, and who not, as a person decides: two are made one, or one is taken apart. */
public final class EntityCorrections extends Dividing<StoredEntity> {
    private static final int ON_A_PAGE = 50;
    private static final int MOST_PAGES = 1_000;
    private static final int MOST_OTHERS = 30;

    private final Site site;

    EntityCorrections(Site site) {
        super(site, site.archive().entities(), "speaker");
        this.site = site;
    }

    /**
     * An entity that is corrected.
     *
     * @param others who may be the same
     * @param asked the name that was sought for these; empty: those of the same name
     * @param articles in which it appears, on this page
     * @param paging where in all of them these stand
     * @param decisions about it, the last first
     * @param seen what stands for these decisions
     * @param chosen the other that was chosen; 0: none yet
     * @param ticked numbers of articles that were ticked
     * @param problem why it could not be done; empty at first
     */
    public record Form(
            StoredEntity entity,
            List<StoredEntity> others,
            String asked,
            List<Appearing> articles,
            Paging paging,
            List<DecisionPages.Decided> decisions,
            String seen,
            long chosen,
            Set<Long> ticked,
            String problem) {}

    /** An article with how it names the entity. */
    public record Appearing(StoredEntity.Appearance article, List<String> names) {}

    @Override
    StoredEntity found(long number) {
        return site.archive().entities().entity(number).orElseThrow(() -> Refusal.none("speaker", number));
    }

    @Override
    long number(StoredEntity entity) {
        return entity.id();
    }

    @Override
    void show(Context context, StoredEntity entity, long chosen, Set<Long> ticked, String problem) {
        Query query = new Query(context);
        String asked = query.text("q");
        int page = query.page(MOST_PAGES);
        EntityTables entities = site.archive().entities();
        List<StoredEntity.Appearance> appearances =
                entities.appearances(entity.id(), ON_A_PAGE + 1, (page - 1) * ON_A_PAGE);
        Map<Long, Appearing> articles = new LinkedHashMap<>();
        appearances.stream()
                .limit(ON_A_PAGE)
                .forEach(a -> articles.merge(
                        a.article(),
                        new Appearing(a, List.of(named(a))),
                        (one, more) -> new Appearing(
                                one.article(),
                                Stream.concat(one.names().stream(), more.names().stream())
                                        .distinct()
                                        .toList())));
        List<StoredDecision> decisions = site.archive().entities().decisions(entity.id());
        site.show(
                context,
                "entitycorrections",
                site.texts().of("speaker.correct"),
                new Form(
                        entity,
                        others(entity, asked == null ? "" : asked, chosen),
                        asked == null ? "" : asked,
                        List.copyOf(articles.values()),
                        Paging.of(query, page, page < MOST_PAGES && appearances.size() > ON_A_PAGE),
                        DecisionPages.shown(site, decisions),
                        DecisionTables.seen(decisions),
                        chosen,
                        ticked,
                        problem),
                List.of());
    }

    private static String named(StoredEntity.Appearance appearance) {
        return Stream.of(appearance.name(), appearance.roles(), appearance.affiliation())
                .filter(words -> words != null && !words.isEmpty())
                .reduce((a, b) -> a + ", " + b)
                .orElse("");
    }

    /** Those that were sought, or those of the same name; in any case the one that was chosen. */
    private List<StoredEntity> others(StoredEntity entity, String asked, long chosen) {
        EntityTables entities = site.archive().entities();
        Stream<StoredEntity> found = asked.isEmpty()
                ? entity.alike().stream().limit(MOST_OTHERS).flatMap(id -> entities.entity(id).stream())
                : DecisionPages.number(asked, "speaker")
                        .map(id -> entities.entity(id).stream())
                        .orElseGet(() -> entities.named(asked).stream().limit(MOST_OTHERS));
        Stream<StoredEntity> before = chosen == 0 ? Stream.of() : entities.entity(chosen).stream();
        return Stream.concat(before, found)
                .filter(other -> other.id() != entity.id())
                .distinct()
                .toList();
    }
}
