// SPDX-License-Identifier: Apache-2.0
package org.hearsay.archive.search;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.hearsay.archive.store.Dialect;
import org.hearsay.archive.store.Records;
import org.hearsay.archive.store.Store;
import org.hearsay.archive.store.WordQuery;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/** Finds articles and statements of an archive. */
public final class Search {
    private static final int ROWS_AT_A_TIME = 500;

    /** Of more than so many none is the best: those that came last are given first, and nobody waits for all to be weighed. */
    private static final int MOST_WEIGHED = 5_000;

    private final Store store;

    private enum Order {
        /** As the request says. */
        ASKED,
        AS_THEY_CAME,
        LAST_FIRST
    }

    public Search(Store store) {
        this.store = store;
    }

    /** What was found, in the order that was asked for. */
    public List<Hit> hits(SearchRequest request) {
        List<Hit> hits = new ArrayList<>();
        each(request, hits::add);
        return hits;
    }

    /** What was found, what came into the archive last first. */
    public List<Hit> latest(SearchRequest request) {
        List<Hit> hits = new ArrayList<>();
        store.askAtOnce(handle -> {
            each(handle, request, Order.LAST_FIRST, hits::add);
            return null;
        });
        return hits;
    }

    /** The same, one by one as the database gives them, so that any number takes the same memory. */
    public void each(SearchRequest request, Consumer<Hit> consumer) {
        store.askAtOnce(handle -> {
            each(handle, request, Order.ASKED, consumer);
            return null;
        });
    }

    /**
     * The same on a connection whose transaction sees one state of the archive.
     *
     * @param asTheyCame in the order in which the articles came, and of their statements; else as the request says
     */
    public void each(Handle handle, SearchRequest request, boolean asTheyCame, Consumer<Hit> consumer) {
        each(handle, request, asTheyCame ? Order.AS_THEY_CAME : Order.ASKED, consumer);
    }

    private void each(Handle handle, SearchRequest request, Order asked, Consumer<Hit> consumer) {
        WordQuery words = QueryWords.of(request.words()).orElse(null);
        if (words == null && !request.words().isBlank()) {
            return;
        }
        Conditions conditions = conditions(request, words);
        boolean weighed =
                words != null && !request.byDate() && asked == Order.ASKED && !isCommon(handle, request, words);
        String order = switch (asked) {
            case ASKED -> " ORDER BY " + order(request, words, weighed) + part(request);
            case AS_THEY_CAME -> " ORDER BY v.id" + (request.statements() ? ", s.id" : "");
            case LAST_FIRST -> " ORDER BY " + lastFirst(request, words) + part(request);
        };
        Query query =
                handle.createQuery(select(request) + conditions.sql() + order).setFetchSize(ROWS_AT_A_TIME);
        int place = 0;
        for (Object value : conditions.values()) {
            query.bindByType(place++, value, value.getClass());
        }
        if (words != null && weighed && best(request).contains("?")) {
            query.bind(place, store.dialect().asked(words));
        }
        query.map((row, context) -> hit(row, request, words)).forEach(consumer);
    }

    private String select(SearchRequest request) {
        String key = store.dialect().wordsKey();
        boolean words = !request.words().isBlank();
        String article = "a.id, v.number, a.address, v.outlet, v.headline, v.published, v.day, a.story";
        if (request.statements()) {
            return "SELECT " + article + ", s.local, s.kind, s.act, s.reality, s.stance, s.cue, s.source, s.speaker,"
                    + " s.speaker_name, s.affiliation, s.content, s.start_offset, s.end_offset FROM "
                    + (words ? "statement_words JOIN statement s ON s.id = statement_words." + key : "statement s")
                    + " JOIN version v ON v.id = s.version JOIN article a ON a.id = v.article";
        }
        return "SELECT " + article + ", v.record FROM "
                + (words ? "article_words JOIN version v ON v.id = article_words." + key : "version v")
                + " JOIN article a ON a.id = v.article";
    }

    private Conditions conditions(SearchRequest request, @Nullable WordQuery words) {
        Dialect dialect = store.dialect();
        Conditions conditions = new Conditions();
        if (words != null) {
            conditions.add(dialect.matches(table(request)), dialect.asked(words));
        }
        if (!request.everyVersion()) {
            conditions.add("a.current = v.id");
        }
        String until = request.facet(Facet.UNTIL);
        String story = request.facet(Facet.STORY);
        conditions
                .ifGiven(request.facet(Facet.SINCE), "v.day >= ?")
                .ifGiven(until == null ? null : until + "~", "v.day <= ?")
                .ifGiven(story == null ? null : Long.valueOf(story), "a.story = ?");
        conditions.ifGiven(request.facet(Facet.OUTLET_NAME), "v.outlet = ?");
        String outlet = request.facet(Facet.OUTLET);
        if (outlet != null && outlet.contains(".")) {
            conditions.add("v.domain = ?", outlet.replaceFirst("^www\\.", ""));
        } else {
            conditions.words(outlet, "v.outlet_folded");
        }
        String called = request.facet(Facet.LABEL);
        if (called != null) {
            Conditions label = new Conditions().words(called, "l.folded");
            conditions.add(
                    "EXISTS (SELECT 1 FROM label l" + label.sql()
                            + (label.values().isEmpty() ? " WHERE " : " AND ") + "l.version = v.id)",
                    label.values().toArray());
        }
        if (request.statements()) {
            said(request, conditions);
        } else {
            saidInArticle(request, conditions);
        }
        return conditions;
    }

    private static void said(SearchRequest request, Conditions conditions) {
        speaker(request.facet(Facet.SPEAKER), conditions);
        String stance = request.facet(Facet.STANCE);
        String entity = request.facet(Facet.ENTITY);
        conditions
                .ifGiven(entity == null ? null : Long.valueOf(entity), "s.speaker = ?")
                .words(request.facet(Facet.AFFILIATION), "s.affiliation_folded")
                .ifGiven(request.facet(Facet.KIND), "s.kind = ?")
                .ifGiven(request.facet(Facet.ACT), "s.act = ?")
                .ifGiven(request.facet(Facet.REALITY), "s.reality = ?")
                .ifGiven(stance == null ? null : "% " + stance + " %", "s.stance LIKE ?");
    }

    /** An article is found by a statement in it that passes all filters of statements. */
    private static void saidInArticle(SearchRequest request, Conditions conditions) {
        Conditions inside = new Conditions();
        said(request, inside);
        if (!inside.values().isEmpty()) {
            conditions.add(
                    "EXISTS (SELECT 1 FROM statement s" + inside.sql() + " AND s.version = v.id)",
                    inside.values().toArray());
        }
    }

    /** By the name in the article, or by any name of the same entity over the archive. */
    private static void speaker(@Nullable String asked, Conditions conditions) {
        if (asked == null) {
            return;
        }
        Conditions here = new Conditions().words(asked, "s.speaker_folded");
        Conditions anywhere = new Conditions().words(asked, "n.folded");
        if (here.values().isEmpty()) {
            return;
        }
        List<Object> values = new ArrayList<>(here.values());
        values.addAll(anywhere.values());
        conditions.add(
                "(" + here.sql().replaceFirst(" WHERE ", "") + " OR s.speaker IN (SELECT n.entity FROM entity_name n"
                        + anywhere.sql() + "))",
                values.toArray());
    }

    private static String table(SearchRequest request) {
        return request.statements() ? "statement_words" : "article_words";
    }

    private String best(SearchRequest request) {
        return store.dialect().best(table(request));
    }

    /** Whether so many hold the words that it makes no sense to weigh them; of a search without a limit all are wanted. */
    private boolean isCommon(Handle handle, SearchRequest request, WordQuery words) {
        Dialect dialect = store.dialect();
        return request.limit() > 0
                && handle.createQuery("SELECT COUNT(*) FROM (SELECT 1 FROM " + table(request) + " WHERE "
                                        + dialect.matches(table(request)) + " LIMIT " + (MOST_WEIGHED + 1)
                                        + ") AS found")
                                .bind(0, dialect.asked(words))
                                .mapTo(Integer.class)
                                .one()
                        > MOST_WEIGHED;
    }

    private String order(SearchRequest request, @Nullable WordQuery words, boolean weighed) {
        if (words != null && !request.byDate()) {
            return weighed ? best(request) + ", " + number(request) : lastFirst(request, words);
        }
        return "v.day IS NULL, v.day DESC, v.published DESC, " + number(request);
    }

    /** The index of words gives its rows backwards without sorting them. */
    private String lastFirst(SearchRequest request, @Nullable WordQuery words) {
        return (words == null
                        ? number(request)
                        : table(request) + "." + store.dialect().wordsKey()) + " DESC";
    }

    private static String number(SearchRequest request) {
        return request.statements() ? "s.id" : "v.id";
    }

    private static String part(SearchRequest request) {
        return request.limit() > 0 ? " LIMIT " + request.limit() + " OFFSET " + request.offset() : "";
    }

    private static Hit hit(ResultSet row, SearchRequest request, @Nullable WordQuery words) throws SQLException {
        Hit.Said said = request.statements() ? said(row) : null;
        String text = said != null ? said.content() : Records.text(row.getBytes(9));
        return new Hit(
                row.getLong(1),
                row.getInt(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getString(7),
                number(row, 8),
                said,
                Snippet.of(text, words));
    }

    private static Hit.Said said(ResultSet row) throws SQLException {
        return new Hit.Said(
                row.getString(9),
                row.getString(10),
                row.getString(11),
                row.getString(12),
                row.getString(13).strip(),
                row.getString(14),
                row.getString(15),
                number(row, 16),
                row.getString(17),
                row.getString(18),
                row.getString(19),
                row.getInt(20),
                row.getInt(21));
    }

    private static @Nullable Long number(ResultSet row, int column) throws SQLException {
        long number = row.getLong(column);
        return row.wasNull() ? null : number;
    }
}
