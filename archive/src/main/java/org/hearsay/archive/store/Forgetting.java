// SPDX-License-Identifier: Apache-2.0
package org.hearsay.archive.store;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.hearsay.archive.words.SearchWords;
import org.jdbi.v3.core.Handle;

/**
 * Takes articles and entities out of an archive, in all versions, so that no word of them is left in it. Of the address a
 * fingerprint stays, lest the article be collected again.
 */
public final class Forgetting {
    private static final String SELF_AND_MERGED = "(SELECT e.id FROM entity e WHERE e.id = ? OR e.merged_into = ?)";

    private final Store store;

    public Forgetting(Store store) {
        this.store = store;
    }

    /**
     * An article that may be forgotten.
     *
     * @param number its number
     * @param address by what the archive knows it
     */
    public record Found(long number, String address) {}

    /**
     * Somebody who may be forgotten.
     *
     * @param number over the archive
     * @param name how the archive calls him
     * @param articles in how many articles he appears
     */
    public record Who(long number, String name, long articles) {}

    /**
     * A file that holds an article still.
     *
     * @param file where it was written to
     * @param made when
     */
    public record ExportFile(String file, String made) {}

    /** The article at an address, or of a file. */
    public Optional<Found> article(String written) {
        return store.ask(handle -> handle.createQuery("SELECT id, address FROM article WHERE address = ?")
                .bind(0, Addresses.asked(written))
                .map((row, context) -> new Found(row.getLong(1), row.getString(2)))
                .findOne());
    }

    /** The articles whose newest version was read before a day. @param day such as 2024-03-14, 2024-03 or 2024 */
    public List<Found> readBefore(String day) {
        return store.ask(handle -> handle.createQuery("SELECT a.id, a.address FROM article a JOIN version v"
                        + " ON v.id = a.current WHERE v.seen < ? ORDER BY a.id")
                .bind(0, day)
                .map((row, context) -> new Found(row.getLong(1), row.getString(2)))
                .list());
    }

    /** Whom a number or a name means; several where they share the name. */
    public List<Who> entities(String written) {
        String select = "SELECT e.id, e.name, (SELECT COUNT(DISTINCT v.article) FROM appearance p JOIN version v"
                + " ON v.id = p.version WHERE p.entity = e.id) FROM entity e WHERE ";
        boolean number = written.matches("[0-9]{1,18}");
        return store.ask(handle -> handle.createQuery(select
                        + (number
                                ? "e.id = ?"
                                : "e.merged_into IS NULL AND e.id IN (SELECT COALESCE(o.merged_into, o.id) FROM"
                                        + " entity_name n JOIN entity o ON o.id = n.entity WHERE n.folded = ?)")
                        + " ORDER BY e.id")
                .bindByType(
                        0,
                        number ? Long.valueOf(written) : " " + SearchWords.joined(written) + " ",
                        number ? Long.class : String.class)
                .map((row, context) -> new Who(row.getLong(1), row.getString(2), row.getLong(3)))
                .list());
    }

    /** The articles in which somebody appears. */
    public List<Found> articlesOf(long entity) {
        return store.ask(handle -> handle.createQuery("SELECT DISTINCT a.id, a.address FROM appearance p"
                        + " JOIN version v ON v.id = p.version JOIN article a ON a.id = v.article WHERE p.entity IN "
                        + SELF_AND_MERGED + " ORDER BY a.id")
                .bind(0, entity)
                .bind(1, entity)
                .map((row, context) -> new Found(row.getLong(1), row.getString(2)))
                .list());
    }

    /** The files that hold any of these articles. */
    public List<ExportFile> exports(Collection<Found> articles) {
        TreeSet<Long> exports = new TreeSet<>();
        return store.askAtOnce(handle -> {
            for (Found article : articles) {
                handle.createQuery("SELECT export FROM exported WHERE article = ?"
                                + " UNION SELECT id FROM export WHERE up_to >= ?")
                        .bind(0, article.number())
                        .bind(1, article.number())
                        .mapTo(Long.class)
                        .forEach(exports::add);
            }
            return exports.stream()
                    .map(id -> handle.createQuery("SELECT file, made FROM export WHERE id = ?")
                            .bind(0, id)
                            .map((row, context) -> new ExportFile(row.getString(1), row.getString(2)))
                            .one())
                    .toList();
        });
    }

    /**
     * Forgets articles.
     *
     * @param allowAgain whether they may be collected again
     * @param who wants it; that he did, and of how many, is all that stays
     */
    public void articles(Collection<Found> articles, boolean allowAgain, String who) {
        Decisions.make(store, who, (handle, decisions) -> {
            articles.forEach(article -> article(handle, article, allowAgain));
            optimize(handle);
            decisions.decided(handle, "forget", articles.size(), "");
        });
        store.compact();
    }

    /** Forgets somebody: number and names. Articles that name him stay as they are. @param who wants it */
    public void entity(long entity, String who) {
        Decisions.make(store, who, (handle, decisions) -> {
            for (String sql : List.of(
                    "UPDATE statement SET speaker = NULL WHERE speaker IN " + SELF_AND_MERGED,
                    "UPDATE label SET entity = NULL WHERE entity IN " + SELF_AND_MERGED,
                    "UPDATE appearance SET entity = NULL, grounds = 'unsure' WHERE entity IN " + SELF_AND_MERGED,
                    "DELETE FROM entity_name WHERE entity IN " + SELF_AND_MERGED,
                    "DELETE FROM entity WHERE merged_into = ? OR id = ?")) {
                handle.execute(sql, entity, entity);
            }
            decisions(handle);
            decisions.decided(handle, "forget-entity", entity, "");
        });
        store.compact();
    }

    /** Lets an address be collected again; whether it had been forgotten. */
    public boolean allow(String written) {
        return store.change(handle -> handle.execute(
                        "DELETE FROM forgotten WHERE address_sha256 = ?", Fingerprint.of(Addresses.asked(written))))
                > 0;
    }

    private void article(Handle handle, Found article, boolean allowAgain) {
        long id = article.number();
        // Who was merged comes first, for he goes before the one whom he was merged into.
        String here = "(SELECT entity FROM appearance WHERE version IN (SELECT id FROM version WHERE article = ?))";
        List<Long> entities = handle.select(
                        "SELECT id FROM entity WHERE id IN " + here + " OR merged_into IN " + here
                                + " ORDER BY CASE WHEN merged_into IS NULL THEN 1 ELSE 0 END, id",
                        id,
                        id)
                .mapTo(Long.class)
                .list();
        Optional<Long> story = handle.select("SELECT story FROM article WHERE id = ? AND story IS NOT NULL", id)
                .mapTo(Long.class)
                .findOne();
        String key = store.dialect().wordsKey();
        String versions = "(SELECT id FROM version WHERE article = ?)";
        handle.execute(
                "DELETE FROM statement_words WHERE " + key + " IN (SELECT id FROM statement WHERE version IN "
                        + versions + ")",
                id);
        handle.execute("DELETE FROM article_words WHERE " + key + " IN " + versions, id);
        // What is published is mostly called after a headline.
        handle.execute(
                "UPDATE published SET title = '' WHERE title IN (SELECT headline FROM version WHERE article = ?"
                        + " AND headline IS NOT NULL)",
                id);
        handle.execute("UPDATE article SET copies = NULL WHERE copies = ?", id);
        handle.execute("DELETE FROM exported WHERE article = ?", id);
        moved(handle, id);
        handle.execute("DELETE FROM article WHERE id = ?", id);
        handle.execute("DELETE FROM correction WHERE address = ?", article.address());
        handle.execute(
                "DELETE FROM telling_correction WHERE address = ? OR reference = ?",
                article.address(),
                article.address());
        handle.execute("DELETE FROM checked WHERE address = ?", article.address());
        listed(handle, article.address());
        entities.forEach(entity -> names(handle, entity));
        story.ifPresent(s -> story(handle, s));
        decisions(handle);
        if (!allowAgain) {
            handle.execute(
                    "INSERT INTO forgotten (address_sha256, made) VALUES (?, ?) ON CONFLICT DO NOTHING",
                    Fingerprint.of(article.address()),
                    Instant.now().truncatedTo(ChronoUnit.SECONDS).toString());
        }
    }

    /** What decisions moved of an article; one that moved nothing else is about nothing any more. */
    private static void moved(Handle handle, long article) {
        List<Long> decisions = handle.select(
                        "SELECT DISTINCT decision FROM moved WHERE thing = 'article' AND number = ?", article)
                .mapTo(Long.class)
                .list();
        handle.execute(
                "DELETE FROM moved WHERE (thing IN ('appearance', 'stayed') AND number IN (SELECT id FROM version WHERE article = ?))"
                        + " OR (thing IN ('article', 'copy') AND number = ?) OR (thing = 'copy' AND was = ?)",
                article,
                article,
                article);
        decisions.forEach(decision -> handle.execute(
                "DELETE FROM decision WHERE id = ? AND NOT EXISTS (SELECT 1 FROM moved m WHERE m.decision = decision.id"
                        + " AND m.thing = 'article')",
                decision));
    }

    /** Decisions about who or what is gone, and names in others that nobody bears any more. */
    private static void decisions(Handle handle) {
        for (String[] kind :
                new String[][] {{"'merge', 'split'", "entity"}, {"'merge-story', 'split-story'", "story"}}) {
            String there = "EXISTS (SELECT 1 FROM " + kind[1] + " o WHERE o.id = CAST(decision.%s AS BIGINT))";
            handle.execute("DELETE FROM decision WHERE CASE WHEN kind IN (" + kind[0] + ") THEN NOT ("
                    + there.formatted("subject") + " AND " + there.formatted("detail") + ") ELSE 1 = 0 END");
        }
        handle.execute("DELETE FROM moved WHERE thing = 'name' AND NOT EXISTS (SELECT 1 FROM entity_name n"
                + " WHERE n.name = moved.name AND n.entity IN (SELECT CAST(d.detail AS BIGINT) FROM decision d"
                + " WHERE d.id = moved.decision UNION SELECT CAST(d.subject AS BIGINT) FROM decision d"
                + " WHERE d.id = moved.decision))");
    }

    /** Addresses tell what an article is about; feeds may list it by another form of its own. */
    private static void listed(Handle handle, String address) {
        for (String table : List.of("feed_item", "visit")) {
            List<String> listed = handle.createQuery("SELECT item FROM " + table).mapTo(String.class).stream()
                    .filter(item -> Addresses.asked(item).equals(address))
                    .toList();
            listed.forEach(item -> handle.execute("DELETE FROM " + table + " WHERE item = ?", item));
        }
    }

    /** Names that no other article holds go, and who has none left goes with them. */
    private static void names(Handle handle, long entity) {
        long standing = handle.select("SELECT COALESCE(merged_into, id) FROM entity WHERE id = ?", entity)
                .mapTo(Long.class)
                .one();
        handle.execute(
                "DELETE FROM entity_name WHERE entity = ? AND name NOT IN (SELECT p.name FROM appearance p WHERE p.entity IN "
                        + SELF_AND_MERGED + ")",
                entity,
                standing,
                standing);
        handle.execute(
                "DELETE FROM entity WHERE id = ? AND NOT EXISTS (SELECT 1 FROM entity_name n WHERE n.entity = entity.id)"
                        + " AND NOT EXISTS (SELECT 1 FROM appearance p WHERE p.entity = entity.id)"
                        + " AND NOT EXISTS (SELECT 1 FROM entity o WHERE o.merged_into = entity.id)",
                entity);
        handle.execute(
                "UPDATE entity SET name = (SELECT MIN(n.name) FROM entity_name n WHERE n.entity = entity.id)"
                        + " WHERE id = ? AND EXISTS (SELECT 1 FROM entity_name n WHERE n.entity = entity.id)"
                        + " AND name NOT IN (SELECT n.name FROM entity_name n WHERE n.entity = entity.id)",
                entity);
    }

    /** A story is called after one of its articles. */
    private static void story(Handle handle, long story) {
        String current = "FROM version v JOIN article a ON a.current = v.id WHERE a.story = story.id";
        handle.execute("DELETE FROM comparison WHERE story = ?", story);
        handle.execute("DELETE FROM story WHERE id = ? AND NOT EXISTS (SELECT 1 " + current + ")", story);
        handle.execute(
                "DELETE FROM story WHERE merged_into = ? AND merged_into NOT IN (SELECT s.id FROM story s)", story);
        handle.execute(
                "UPDATE story SET first_day = (SELECT MIN(v.day) " + current + "), last_day = (SELECT MAX(v.day) "
                        + current + "), headline = CASE WHEN headline IN (SELECT v.headline " + current
                        + ") THEN headline ELSE (SELECT v.headline " + current + " ORDER BY v.id LIMIT 1) END"
                        + " WHERE id = ?",
                story);
    }

    /** The index of SQLite keeps the words of what was deleted until its parts are merged. */
    private void optimize(Handle handle) {
        if (store.file() != null) {
            handle.execute("INSERT INTO article_words (article_words) VALUES ('optimize')");
            handle.execute("INSERT INTO statement_words (statement_words) VALUES ('optimize')");
        }
    }
}
