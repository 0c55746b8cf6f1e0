// SPDX-License-Identifier: Apache-2.0
package org.hearsay.archive.store;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who published the articles of a store. */
public final class OutletTables {
    /** Words and agencies are those of so many articles, the newest. */
    public static final int NEWEST = 100;

    private static final String ITS_NEWEST =
            "(SELECT n.id FROM version n JOIN article a ON a.id = n.article AND a.current = n.id WHERE n.outlet = ? ORDER BY n.id DESC LIMIT "
                    + NEWEST + ")";

    private final Store store;

    public OutletTables(Store store) {
        this.store = store;
    }

    /**
     * What an outlet calls somebody or something.
     *
     * @param entity the number of whom it names; null when the archive does not know him
     * @param referent his name
     * @param words as written
     * @param quoted whether they stand in attributed statements; else in the outlet's own voice
     * @param uses how often
     */
    public record Word(@Nullable Long entity, String referent, String words, boolean quoted, int uses) {}

    /** The outlets of the newest versions, by name. */
    public List<String> names() {
        return store.ask(handle -> handle.createQuery(
                        "SELECT DISTINCT outlet FROM version WHERE outlet IS NOT NULL ORDER BY outlet")
                .mapTo(String.class)
                .list());
    }

    /** The domain of an outlet; empty when the archive holds nothing of it. */
    public Optional<String> domain(String outlet) {
        return store.ask(
                handle -> handle.createQuery("SELECT COALESCE(domain, '') FROM version WHERE outlet = ? LIMIT 1")
                        .bind(0, outlet)
                        .mapTo(String.class)
                        .findOne());
    }

    /** The agencies that its newest articles name, by name. */
    public List<String> agencies(String outlet) {
        return store
                .ask(handle -> handle.createQuery(
                                "SELECT DISTINCT v.agency FROM version v WHERE v.agency IS NOT NULL AND v.id IN "
                                        + ITS_NEWEST)
                        .bind(0, outlet)
                        .mapTo(String.class)
                        .list())
                .stream()
                .flatMap(agencies -> Arrays.stream(agencies.split("; ")))
                .distinct()
                .sorted()
                .toList();
    }

    /** How its newest articles name people and organisations whom they call more than one thing, by name. */
    public List<Word> words(String outlet) {
        return store.ask(handle -> handle.createQuery(
                        "SELECT l.entity, e.name, MIN(l.words), l.voice, SUM(l.uses) FROM label l JOIN entity e ON e.id = l.entity"
                                + " WHERE l.version IN " + ITS_NEWEST
                                + " GROUP BY l.entity, e.name, l.folded, l.voice ORDER BY e.name, l.entity, l.voice, SUM(l.uses) DESC,"
                                + " MIN(l.words)")
                .bind(0, outlet)
                .map((row, context) -> new Word(
                        row.getLong(1),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4).equals("quoted"),
                        row.getInt(5)))
                .list());
    }

    /**
     * A label on a day.
     *
     * @param day of publication
     * @param words as written
     * @param quoted whether they stand in attributed statements
     * @param uses how often, over all articles of the day
     */
    public record OnDay(String day, String words, boolean quoted, int uses) {}

    /** What somebody was called when, the earliest first; articles without a day are left out. */
    public List<OnDay> called(long entity) {
        return store.ask(handle -> handle.createQuery(
                        "SELECT v.day, MIN(l.words), l.voice, SUM(l.uses) FROM label l JOIN version v ON v.id = l.version"
                                + " JOIN article a ON a.id = v.article AND a.current = v.id WHERE l.entity = ? AND v.day IS NOT NULL"
                                + " GROUP BY v.day, l.folded, l.voice ORDER BY v.day, SUM(l.uses) DESC, MIN(l.words)")
                .bind(0, entity)
                .map((row, context) -> new OnDay(
                        row.getString(1), row.getString(2), row.getString(3).equals("quoted"), row.getInt(4)))
                .list());
    }

    /** The outlets that carried statements of somebody, by name. */
    public List<String> carrying(long entity) {
        return store.ask(handle -> handle.createQuery(
                        "SELECT DISTINCT v.outlet FROM statement s JOIN version v ON v.id = s.version JOIN article a"
                                + " ON a.id = v.article AND a.current = v.id WHERE s.speaker = ? AND v.outlet IS NOT NULL ORDER BY v.outlet")
                .bind(0, entity)
                .mapTo(String.class)
                .list());
    }
}
