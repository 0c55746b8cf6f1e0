// SPDX-License-Identifier: Apache-2.0
package org.hearsay.archive.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hearsay.archive.store.StoredDecision.Kind;
import org.hearsay.archive.words.SearchWords;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/** People and organisations over an archive, and what a person decided about who is who. */
public final class EntityTables implements Divided {
    private static final int MOST_NAMED = 50;

    private final Store store;

    public EntityTables(Store store) {
        this.store = store;
    }

    /** Those with all of these words in one of their names, those who speak most first. */
    public List<StoredEntity> named(String name) {
        List<String> words = SearchWords.forms(name);
        if (words.isEmpty()) {
            return List.of();
        }
        String sql =
                "SELECT e.id FROM entity e WHERE e.merged_into IS NULL AND e.id IN (SELECT n.entity FROM entity_name n"
                        + " WHERE "
                        + String.join(
                                " AND ",
                                words.stream().map(w -> "n.folded LIKE ?").toList()) + ")"
                        + " ORDER BY (SELECT COUNT(*) FROM statement s WHERE s.speaker = e.id) DESC, e.id LIMIT "
                        + MOST_NAMED;
        return store.askAtOnce(handle -> {
            Query query = handle.createQuery(sql);
            for (int i = 0; i < words.size(); i++) {
                query.bind(i, "% " + words.get(i) + " %");
            }
            List<StoredEntity> found = new ArrayList<>();
            query.mapTo(Long.class).list().forEach(id -> entity(handle, id).ifPresent(found::add));
            return found;
        });
    }

    /** One of them; of one that was merged, the one it was merged into. Empty when there is no such. */
    public Optional<StoredEntity> entity(long id) {
        return store.askAtOnce(handle -> entity(handle, standing(handle, id)));
    }

    private static long standing(Handle handle, long id) {
        return handle.createQuery("SELECT merged_into FROM entity WHERE id = ? AND merged_into IS NOT NULL")
                .bind(0, id)
                .mapTo(Long.class)
                .findOne()
                .orElse(id);
    }

    private static Optional<StoredEntity> entity(Handle handle, long id) {
        return handle.createQuery("SELECT kind, name FROM entity WHERE id = ?")
                .bind(0, id)
                .map((row, context) -> new StoredEntity(
                        id,
                        row.getString(1).toLowerCase(Locale.ROOT),
                        row.getString(2),
                        names(handle, id),
                        roles(handle, id),
                        count(
                                handle,
                                "SELECT COUNT(*) FROM statement s JOIN version v ON v.id = s.version"
                                        + " JOIN article a ON a.id = v.article AND a.current = v.id WHERE s.speaker = ?",
                                id),
                        count(
                                handle,
                                "SELECT COUNT(DISTINCT v.article) FROM appearance p JOIN version v ON v.id = p.version"
                                        + " WHERE p.entity = ?",
                                id),
                        alike(handle, id)))
                .findOne();
    }

    private static List<String> names(Handle handle, long id) {
        return handle.createQuery("SELECT name FROM entity_name WHERE entity = ? ORDER BY name")
                .bind(0, id)
                .mapTo(String.class)
                .list();
    }

    private static List<StoredEntity.Role> roles(Handle handle, long id) {
        return handle.createQuery(
                        "SELECT MIN(p.roles), p.affiliation, MIN(v.day), MAX(v.day), COUNT(DISTINCT v.article)"
                                + " FROM appearance p JOIN version v ON v.id = p.version WHERE p.entity = ?"
                                + " AND (p.roles <> '' OR p.affiliation IS NOT NULL) GROUP BY LOWER(p.roles), p.affiliation"
                                + " ORDER BY MIN(v.day) IS NULL, MIN(v.day), MIN(p.roles)")
                .bind(0, id)
                .map((row, context) -> new StoredEntity.Role(
                        row.getString(1), row.getString(2), row.getString(3), row.getString(4), row.getInt(5)))
                .list();
    }

    private static int count(Handle handle, String sql, long id) {
        return handle.createQuery(sql).bind(0, id).mapTo(Integer.class).one();
    }

    private static List<Long> alike(Handle handle, long id) {
        return handle.createQuery(
                        "SELECT DISTINCT other.entity FROM entity_name one"
                                + " JOIN entity_name other ON other.sound = one.sound AND other.entity <> one.entity"
                                + " JOIN entity e ON e.id = other.entity JOIN entity self ON self.id = one.entity"
                                + " WHERE one.entity = ? AND e.merged_into IS NULL AND e.kind = self.kind ORDER BY other.entity")
                .bind(0, id)
                .mapTo(Long.class)
                .list();
    }

    /**
     * The articles in which an entity appears, the latest first; several lines of one that gives it several names.
     *
     * @param limit at most so many
     * @param passed so many are passed over first
     */
    public List<StoredEntity.Appearance> appearances(long id, int limit, int passed) {
        String newest = "(SELECT MAX(w.number) FROM version w JOIN appearance q ON q.version = w.id"
                + " WHERE w.article = v.article AND q.entity = p.entity)";
        return store.ask(handle -> handle.createQuery(
                        "SELECT v.article, v.number, v.headline, v.outlet, v.day, p.name, p.roles, p.affiliation"
                                + " FROM appearance p JOIN version v ON v.id = p.version WHERE p.entity = ? AND v.number = "
                                + newest + " ORDER BY v.day IS NULL, v.day DESC, v.article DESC, p.name LIMIT " + limit
                                + " OFFSET " + passed)
                .bind(0, id)
                .map((row, context) -> new StoredEntity.Appearance(
                        row.getLong(1),
                        row.getInt(2),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5),
                        row.getString(6),
                        row.getString(7),
                        row.getString(8)))
                .list());
    }

    @Override
    public List<StoredDecision> decisions(long id) {
        return store.ask(handle -> DecisionTables.list(handle, Kind.MERGE, id));
    }

    @Override
    public void merge(long into, long merged, String who, @Nullable String seen) {
        Decisions.make(
                store,
                who,
                (handle, decisions) -> new EntityDecisions(store, handle).merge(decisions, into, merged, seen));
    }

    @Override
    public long split(long id, List<Long> articles, String who, @Nullable String seen) {
        long[] made = new long[1];
        Decisions.make(
                store,
                who,
                (handle, decisions) ->
                        made[0] = new EntityDecisions(store, handle).split(decisions, id, articles, seen));
        return made[0];
    }
}
