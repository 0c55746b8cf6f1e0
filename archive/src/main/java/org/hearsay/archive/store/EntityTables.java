// SPDX-License-Identifier: Apache-2.0
package org.hearsay.archive.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hearsay.archive.words.SearchWords;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/** People and organisations over an archive, and what a person decided about who is who. */
public final class EntityTables {
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
     * Makes two entities one, as a person decided; the second one's number goes on to mean the first.
     *
     * @param who decides
     * @throws ArchiveException when there is no such entity, or both are one already
     */
    public void merge(long into, long merged, String who) {
        Decisions.make(store, who, (handle, decisions) -> {
            long target = existing(handle, into);
            long gone = existing(handle, merged);
            if (target == gone) {
                throw new ArchiveException(store.name() + ": " + into + " and " + merged + " are one already");
            }
            handle.execute("UPDATE statement SET speaker = ? WHERE speaker = ?", target, gone);
            handle.execute("UPDATE label SET entity = ? WHERE entity = ?", target, gone);
            handle.execute("UPDATE appearance SET entity = ?, grounds = 'decided' WHERE entity = ?", target, gone);
            handle.execute("UPDATE entity SET merged_into = ? WHERE id = ? OR merged_into = ?", target, gone, gone);
            handle.execute(
                    "INSERT INTO entity_name (entity, name, folded, sound) SELECT ?, name, folded, sound FROM entity_name"
                            + " WHERE entity = ? ON CONFLICT DO NOTHING",
                    target,
                    gone);
            decisions.decided(handle, "merge", gone, target);
        });
    }

    /**
     * Takes an entity apart, as a person decided: in these articles it is somebody else.
     *
     * @param who decides
     * @return the number of that somebody
     * @throws ArchiveException when it appears in none of these articles
     */
    public long split(long id, List<Long> articles, String who) {
        long[] made = new long[1];
        Decisions.make(store, who, (handle, decisions) -> {
            long entity = existing(handle, id);
            long other = decisions.number("entity");
            made[0] = other;
            int moved = 0;
            handle.execute(
                    "INSERT INTO entity (id, kind, name) SELECT ?, kind, name FROM entity WHERE id = ?", other, entity);
            for (long article : articles) {
                String versions = "version IN (SELECT id FROM version WHERE article = ?)";
                moved += handle.execute(
                        "UPDATE appearance SET entity = ?, grounds = 'decided' WHERE entity = ? AND " + versions,
                        other,
                        entity,
                        article);
                handle.execute(
                        "UPDATE statement SET speaker = ? WHERE speaker = ? AND " + versions, other, entity, article);
                handle.execute("UPDATE label SET entity = ? WHERE entity = ? AND " + versions, other, entity, article);
            }
            if (moved == 0) {
                throw new ArchiveException(store.name() + ": entity " + id + " does not appear in these articles");
            }
            handle.execute(
                    "INSERT INTO entity_name (entity, name, folded, sound) SELECT DISTINCT ?, n.name, n.folded, n.sound"
                            + " FROM entity_name n JOIN appearance p ON p.name = n.name WHERE n.entity = ? AND p.entity = ?",
                    other,
                    entity,
                    other);
            decisions.decided(handle, "split", entity, other);
        });
        return made[0];
    }

    private long existing(Handle handle, long id) {
        boolean there = handle.createQuery("SELECT 1 FROM entity WHERE id = ?")
                .bind(0, id)
                .mapTo(Integer.class)
                .findOne()
                .isPresent();
        if (!there) {
            throw new ArchiveException(store.name() + ": no entity " + id + "; hearsay entity NAME lists them");
        }
        return standing(handle, id);
    }
}
