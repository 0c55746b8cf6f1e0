// SPDX-License-Identifier: Apache-2.0
package org.hearsay.archive.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** The stories that a store holds. */
public final class StoryTables {
    private final Store store;

    public StoryTables(Store store) {
        this.store = store;
    }

    /**
     * Stories with articles in a time, the latest first, those with most articles first of one day.
     *
     * @param since first day; null: from the beginning
     * @param until last day; null: to the end
     * @param least fewest articles, copies not counted
     * @param limit at most so many; 0: all
     */
    public List<StoredStory> list(@Nullable String since, @Nullable String until, int least, int limit) {
        return store.askAtOnce(handle -> {
            String sql = "SELECT s.id, s.headline, s.first_day, s.last_day, COUNT(*), COUNT(a.copies) FROM story s"
                    + " JOIN article a ON a.story = s.id WHERE (s.last_day >= ? OR s.last_day IS NULL)"
                    + " AND (s.first_day <= ? OR s.first_day IS NULL)"
                    + " GROUP BY s.id, s.headline, s.first_day, s.last_day HAVING COUNT(*) - COUNT(a.copies) >= ?"
                    + " ORDER BY s.last_day IS NULL, s.last_day DESC, COUNT(*) DESC, s.id"
                    + (limit > 0 ? " LIMIT " + limit : "");
            return withOutlets(
                    handle,
                    handle.createQuery(sql)
                            .bind(0, since == null ? "" : since)
                            .bind(1, (until == null ? "" : until) + "~")
                            .bind(2, least)
                            .map((row, context) -> story(row))
                            .list());
        });
    }

    /** One of them; empty when there is no such. */
    public Optional<StoredStory> story(long id) {
        return store.askAtOnce(handle -> withOutlets(
                        handle,
                        handle.createQuery("SELECT s.id, s.headline, s.first_day, s.last_day, COUNT(*), COUNT(a.copies)"
                                        + " FROM story s JOIN article a ON a.story = s.id WHERE s.id = ?"
                                        + " GROUP BY s.id, s.headline, s.first_day, s.last_day")
                                .bind(0, id)
                                .map((row, context) -> story(row))
                                .list())
                .stream()
                .findFirst());
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
