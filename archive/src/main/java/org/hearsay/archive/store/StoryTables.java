// SPDX-License-Identifier: Apache-2.0
package org.hearsay.archive.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.hearsay.archive.store.StoredDecision.Kind;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/** The stories that a store holds. */
public final class StoryTables implements Divided {
    private static final String SELECT = "SELECT s.id, s.headline, s.first_day, s.last_day,"
            + " (SELECT COUNT(*) FROM article a WHERE a.story = s.id),"
            + " (SELECT COUNT(a.copies) FROM article a WHERE a.story = s.id) FROM story s";

    private final Store store;

    public StoryTables(Store store) {
        this.store = store;
    }

    /**
     * Stories with articles in a time, the latest first; of one day those first that began last.
     *
     * @param since first day; null: from the beginning
     * @param until last day; null: to the end
     * @param least fewest articles, copies not counted
     * @param limit at most so many; 0: all
     */
    public List<StoredStory> list(@Nullable String since, @Nullable String until, int least, int limit) {
        return list(since, until, least, limit, 0);
    }

    /** The same, so many stories further down. @param limit one or more */
    public List<StoredStory> list(@Nullable String since, @Nullable String until, int least, int limit, int passed) {
        return store.askAtOnce(handle -> {
            // Counts are made story by story in the order of an index, so that the first page does not wait for all.
            String sql = SELECT + " WHERE s.merged_into IS NULL"
                    + (since == null ? "" : " AND (s.last_day >= :since OR s.last_day IS NULL)")
                    + (until == null ? "" : " AND (s.first_day <= :until OR s.first_day IS NULL)")
                    + " AND (SELECT COUNT(*) - COUNT(a.copies) FROM article a WHERE a.story = s.id) >= :least"
                    + " ORDER BY s.last_day DESC" + (store.file() == null ? " NULLS LAST" : "") + ", s.id DESC"
                    + (limit > 0 ? " LIMIT " + limit + " OFFSET " + passed : "");
            Query query = handle.createQuery(sql).bind("least", Math.max(1, least));
            if (since != null) {
                query.bind("since", since);
            }
            if (until != null) {
                query.bind("until", until + "~");
            }
            return withOutlets(handle, query.map((row, context) -> story(row)).list());
        });
    }

    /** One of them; of one that was merged, the one it was merged into. Empty when there is no such. */
    public Optional<StoredStory> story(long id) {
        return store.askAtOnce(handle -> withOutlets(
                        handle,
                        handle.createQuery(SELECT + " WHERE s.id = ?")
                                .bind(0, standing(handle, id))
                                .map((row, context) -> story(row))
                                .list())
                .stream()
                .filter(story -> story.articles() > 0)
                .findFirst());
    }

    /** The number that a story's number means now; empty when there is no such story. */
    public Optional<Long> standing(long id) {
        return store.ask(handle -> handle.createQuery("SELECT COALESCE(merged_into, id) FROM story WHERE id = ?")
                .bind(0, id)
                .mapTo(Long.class)
                .findOne());
    }

    private static long standing(Handle handle, long id) {
        return handle.createQuery("SELECT merged_into FROM story WHERE id = ? AND merged_into IS NOT NULL")
                .bind(0, id)
                .mapTo(Long.class)
                .findOne()
                .orElse(id);
    }

    /**
     * The articles of a story, the latest first.
     *
     * @param limit at most so many
     * @param passed so many are passed over first
     */
    public List<StoredStory.Member> members(long id, int limit, int passed) {
        return store.ask(handle -> handle.createQuery(
                        "SELECT a.id, v.number, v.headline, v.outlet, v.day, a.copies FROM article a"
                                + " JOIN version v ON v.id = a.current WHERE a.story = ?"
                                + " ORDER BY v.day IS NULL, v.day DESC, a.id DESC LIMIT " + limit + " OFFSET " + passed)
                .bind(0, id)
                .map((row, context) -> new StoredStory.Member(
                        row.getLong(1),
                        row.getInt(2),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5),
                        row.getObject(6) != null))
                .list());
    }

    /** Stories of the same days that most of the same people and organisations are in; those with most of them first. */
    public List<StoredStory> near(long id, String since, String until, int limit) {
        List<Long> near = store.ask(handle -> handle.createQuery("SELECT a.story FROM version v"
                        + " JOIN article a ON a.current = v.id JOIN appearance p ON p.version = v.id"
                        + " WHERE v.day >= ? AND v.day <= ? AND a.story <> ? AND p.entity IN (SELECT q.entity FROM article b"
                        + " JOIN appearance q ON q.version = b.current WHERE b.story = ?)"
                        + " GROUP BY a.story ORDER BY COUNT(DISTINCT p.entity) DESC, a.story DESC LIMIT " + limit)
                .bind(0, since)
                .bind(1, until + "~")
                .bind(2, id)
                .bind(3, id)
                .mapTo(Long.class)
                .list());
        return near.stream().flatMap(story -> story(story).stream()).toList();
    }

    @Override
    public List<StoredDecision> decisions(long id) {
        return store.ask(handle -> DecisionTables.list(handle, Kind.MERGE_STORY, id));
    }

    @Override
    public void merge(long into, long merged, String who, @Nullable String seen) {
        Decisions.make(
                store,
                who,
                (handle, decisions) -> new StoryDecisions(store, handle).merge(decisions, into, merged, seen));
    }

    @Override
    public long split(long id, List<Long> articles, String who, @Nullable String seen) {
        long[] made = new long[1];
        Decisions.make(
                store,
                who,
                (handle, decisions) ->
                        made[0] = new StoryDecisions(store, handle).split(decisions, id, articles, seen));
        return made[0];
    }

    private static List<StoredStory> withOutlets(Handle handle, List<StoredStory> stories) {
        return stories.stream()
                .map(s -> new StoredStory(
                        s.id(),
                        s.headline(),
                        s.firstDay(),
                        s.lastDay(),
                        s.articles(),
                        s.copies(),
                        outlets(handle, s.id())))
                .toList();
    }

    private static List<String> outlets(Handle handle, long story) {
        return handle.createQuery("SELECT DISTINCT v.outlet FROM article a JOIN version v ON v.id = a.current"
                        + " WHERE a.story = ? AND v.outlet IS NOT NULL ORDER BY v.outlet")
                .bind(0, story)
                .mapTo(String.class)
                .list();
    }

    private static StoredStory story(ResultSet row) throws SQLException {
        return new StoredStory(
                row.getLong(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getInt(5),
                row.getInt(6),
                List.of());
    }
}
