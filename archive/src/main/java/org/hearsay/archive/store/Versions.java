// SPDX-License-Identifier: Apache-2.0
package org.hearsay.archive.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.hearsay.article.Page;

/** The versions of articles that a store holds. */
public final class Versions {
    private static final String SELECT =
            "SELECT v.article, v.number, newest.number, a.address, v.seen, v.reader, v.record"
                    + " FROM version v JOIN article a ON a.id = v.article JOIN version newest ON newest.id = a.current";

    private final Store store;

    public Versions(Store store) {
        this.store = store;
    }

    /** Whether a page of these bytes was seen. */
    public boolean holds(String sha256) {
        return store.ask(handle -> handle.createQuery("SELECT 1 FROM held WHERE sha256 = ?")
                .bind(0, sha256)
                .mapTo(Integer.class)
                .findOne()
                .isPresent());
    }

    /** Those of one article, the oldest first. */
    public List<StoredVersion> at(String address) {
        return store.ask(handle -> handle.createQuery(SELECT + " WHERE a.address = ? ORDER BY v.seen, v.number")
                .bind(0, Addresses.asked(address))
                .map((row, context) -> version(row))
                .list());
    }

    /** One of an article. */
    public Optional<StoredVersion> of(long article, int number) {
        return store.ask(handle -> handle.createQuery(SELECT + " WHERE v.article = ? AND v.number = ?")
                .bind(0, article)
                .bind(1, number)
                .map((row, context) -> version(row))
                .findOne());
    }

    /** The page of which a version was read; empty where its bytes are not kept. */
    public Optional<Page> page(long article, int number) {
        return store.ask(
                handle -> handle.createQuery("SELECT p.bytes, p.facts FROM page p JOIN version v ON v.id = p.version"
                                + " WHERE v.article = ? AND v.number = ?")
                        .bind(0, article)
                        .bind(1, number)
                        .map((row, context) -> Records.page(row.getBytes(1), row.getString(2)))
                        .findOne());
    }

    /** Those of an article by its number, the oldest first. */
    public List<StoredVersion> ofArticle(long article) {
        return store.ask(handle -> handle.createQuery(SELECT + " WHERE v.article = ? ORDER BY v.seen, v.number")
                .bind(0, article)
                .map((row, context) -> version(row))
                .list());
    }

    /** The story of an article; empty when it is in none. */
    public Optional<Long> story(long article) {
        return store.ask(handle -> handle.createQuery("SELECT story FROM article WHERE id = ? AND story IS NOT NULL")
                .bind(0, article)
                .mapTo(Long.class)
                .findOne());
    }

    /** The newest of each article of a story, in the order in which the articles came. */
    public List<StoredVersion> ofStory(long story) {
        return store.ask(handle -> handle.createQuery(SELECT
                        + " WHERE a.story = COALESCE((SELECT s.merged_into FROM story s WHERE s.id = ?), ?)"
                        + " AND v.id = a.current ORDER BY a.id")
                .bind(0, story)
                .bind(1, story)
                .map((row, context) -> version(row))
                .list());
    }

    /** All of them, in the order in which they came. */
    public void each(Consumer<StoredVersion> consumer) {
        store.askAtOnce(handle -> {
            handle.createQuery(SELECT + " ORDER BY v.id")
                    .setFetchSize(100)
                    .map((row, context) -> version(row))
                    .forEach(consumer);
            return null;
        });
    }

    /** Those whose words a search finds, in the order in which they came. */
    public void with(WordQuery words, Consumer<StoredVersion> consumer) {
        Dialect dialect = store.dialect();
        store.askAtOnce(handle -> {
            handle.createQuery(SELECT + " WHERE v.id IN (SELECT " + dialect.wordsKey() + " FROM article_words WHERE "
                            + dialect.matches("article_words") + ") ORDER BY v.id")
                    .bind(0, dialect.asked(words))
                    .setFetchSize(100)
                    .map((row, context) -> version(row))
                    .forEach(consumer);
            return null;
        });
    }

    /** How many versions a search finds. */
    public long count(WordQuery words) {
        Dialect dialect = store.dialect();
        return store.ask(handle -> handle.createQuery(
                        "SELECT COUNT(*) FROM article_words WHERE " + dialect.matches("article_words"))
                .bind(0, dialect.asked(words))
                .mapTo(Long.class)
                .one());
    }

    private static StoredVersion version(ResultSet row) throws SQLException {
        return new StoredVersion(
                row.getLong(1),
                row.getInt(2),
                row.getInt(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getBytes(7));
    }
}
