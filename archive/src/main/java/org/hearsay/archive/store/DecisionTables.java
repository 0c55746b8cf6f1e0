// SPDX-License-Identifier: Apache-2.0
package org.hearsay.archive.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.hearsay.archive.store.StoredDecision.Kind;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** What people decided about entities and stories: listed and undone. */
public final class DecisionTables {
    private static final int MOST = 500;

    private final Store store;

    public DecisionTables(Store store) {
        this.store = store;
    }

    /** One of them; empty when there is no such. */
    public Optional<StoredDecision> decision(long id) {
        return store.ask(handle -> decision(handle, id));
    }

    /**
     * Undoes a decision; whether it stood. What has come since and belongs to it is moved too.
     *
     * @param who undoes it
     * @throws DecisionException when there is no such decision, or another rests on it
     */
    public boolean undo(long id, String who) {
        boolean[] stood = new boolean[1];
        Decisions.make(store, who, (handle, decisions) -> {
            StoredDecision decision = decision(handle, id)
                    .orElseThrow(() -> refused(DecisionException.Why.NONE, id, "no decision " + id));
            stood[0] = decision.stands();
            if (!stood[0]) {
                return;
            }
            if (!decision.remembered()) {
                throw refused(
                        DecisionException.Why.UNKNOWN,
                        id,
                        "decision " + id + " cannot be undone: what it moved is not known");
            }
            restingOn(handle, decision).ifPresent(later -> {
                throw refused(
                        DecisionException.Why.RESTS,
                        later,
                        "decision " + later + " rests on decision " + id + "; undo that one first");
            });
            switch (decision.kind()) {
                case MERGE -> new EntityDecisions(store, handle).part(decision);
                case SPLIT -> new EntityDecisions(store, handle).join(decision);
                case MERGE_STORY -> new StoryDecisions(store, handle).part(decision);
                case SPLIT_STORY -> new StoryDecisions(store, handle).join(decision);
            }
            handle.execute("UPDATE decision SET undone = ?, undone_by = ? WHERE id = ?", Decisions.now(), who, id);
        });
        return stood[0];
    }

    private DecisionException refused(DecisionException.Why why, long number, String message) {
        return new DecisionException(why, number, store.name() + ": " + message);
    }

    /** The last decision that stands and was taken about one of the two since. */
    private static Optional<Long> restingOn(Handle handle, StoredDecision decision) {
        return handle.createQuery("SELECT id FROM decision WHERE id > ? AND undone IS NULL AND kind IN (?, ?)"
                        + " AND (subject IN (?, ?) OR detail IN (?, ?)) ORDER BY id DESC LIMIT 1")
                .bind(0, decision.id())
                .bind(1, merging(decision.kind()).key())
                .bind(2, splitting(decision.kind()).key())
                .bind(3, Long.toString(decision.subject()))
                .bind(4, Long.toString(decision.detail()))
                .bind(5, Long.toString(decision.subject()))
                .bind(6, Long.toString(decision.detail()))
                .mapTo(Long.class)
                .findOne();
    }

    private static Kind merging(Kind kind) {
        return kind.ofStories() ? Kind.MERGE_STORY : Kind.MERGE;
    }

    private static Kind splitting(Kind kind) {
        return kind.ofStories() ? Kind.SPLIT_STORY : Kind.SPLIT;
    }

    /** What somebody sees who sees these decisions about an entity or a story; another text whenever one is taken or undone. */
    public static String seen(List<StoredDecision> decisions) {
        return decisions.stream().mapToLong(StoredDecision::id).max().orElse(0) + "-"
                + decisions.stream().filter(d -> !d.stands()).count();
    }

    /** Two different ones of a sort that stand. */
    record Two(long into, long merged) {}

    /**
     * Two that a person would make one.
     *
     * @param seen what he saw of the first, as {@link #standing} takes it
     * @throws DecisionException when they cannot be
     */
    static Two two(Store store, Handle handle, Kind kind, long into, long merged, @Nullable String seen) {
        long target = standing(store, handle, kind, into, seen);
        long gone = standing(store, handle, kind, merged, null);
        if (seen != null && gone != merged) {
            throw new DecisionException(
                    DecisionException.Why.MERGED,
                    gone,
                    store.name() + ": " + table(kind) + " " + merged + " is " + gone + " now");
        }
        if (target == gone) {
            throw new DecisionException(
                    DecisionException.Why.ONE,
                    target,
                    store.name() + ": " + into + " and " + merged + " are one already");
        }
        return new Two(target, gone);
    }

    /**
     * An entity or a story that a person decides about.
     *
     * @param kind any decision about such
     * @param seen what he saw, as {@link #seen} tells it; null: he decides about what is there, whatever that is
     * @return its number, or that of the one into which it was merged
     * @throws DecisionException when there is no such, or it is not any more what he saw
     */
    static long standing(Store store, Handle handle, Kind kind, long id, @Nullable String seen) {
        long standing = handle.createQuery("SELECT COALESCE(merged_into, id) FROM " + table(kind) + " WHERE id = ?")
                .bind(0, id)
                .mapTo(Long.class)
                .findOne()
                .orElseThrow(() -> new DecisionException(
                        DecisionException.Why.NONE,
                        id,
                        store.name() + ": no " + table(kind) + " " + id + "; hearsay "
                                + (kind.ofStories() ? "stories lists" : "entity NAME lists") + " them"));
        if (seen == null) {
            return standing;
        }
        if (standing != id) {
            throw new DecisionException(
                    DecisionException.Why.MERGED,
                    standing,
                    store.name() + ": " + table(kind) + " " + id + " is " + standing + " now");
        }
        List<StoredDecision> decisions = list(handle, kind, id);
        if (!seen(decisions).equals(seen)) {
            long last = decisions.stream()
                    .max(Comparator.comparing((StoredDecision d) -> Objects.requireNonNullElse(d.undone(), d.made()))
                            .thenComparing(StoredDecision::id))
                    .map(StoredDecision::id)
                    .orElse(0L);
            throw new DecisionException(
                    DecisionException.Why.MEANWHILE,
                    last,
                    store.name() + ": decision " + last + " was taken or undone meanwhile");
        }
        return standing;
    }

    private static String table(Kind kind) {
        return kind.ofStories() ? "story" : "entity";
    }

    private static Optional<StoredDecision> decision(Handle handle, long id) {
        return handle.createQuery("SELECT kind FROM decision WHERE id = ?")
                .bind(0, id)
                .mapTo(String.class)
                .findOne()
                .flatMap(Kind::of)
                .flatMap(kind -> handle.createQuery(select(kind) + " WHERE d.id = ?")
                        .bind(0, id)
                        .map((row, context) -> decision(row))
                        .findOne());
    }

    static List<StoredDecision> list(Handle handle, Kind kind, long id) {
        String group = "(SELECT CAST(e.id AS TEXT) FROM " + table(kind) + " e WHERE e.id = ? OR e.merged_into = ?)";
        return handle.createQuery(select(kind) + " WHERE d.kind IN (?, ?) AND (d.subject IN " + group
                        + " OR d.detail IN " + group + ") ORDER BY d.id DESC LIMIT " + MOST)
                .bind(0, merging(kind).key())
                .bind(1, splitting(kind).key())
                .bind(2, id)
                .bind(3, id)
                .bind(4, id)
                .bind(5, id)
                .map((row, context) -> decision(row))
                .list();
    }

    private static String select(Kind kind) {
        String name = kind.ofStories()
                ? "(SELECT n.headline FROM story n WHERE n.id = CAST(d.%s AS BIGINT))"
                : "(SELECT n.name FROM entity n WHERE n.id = CAST(d.%s AS BIGINT))";
        String articles = kind.ofStories()
                ? "(SELECT COUNT(*) FROM moved m WHERE m.decision = d.id AND m.thing = 'article')"
                : "(SELECT COUNT(DISTINCT v.article) FROM moved m JOIN version v ON v.id = m.number"
                        + " WHERE m.decision = d.id AND m.thing = 'appearance')";
        return "SELECT d.id, d.who, d.made, d.kind, d.subject, " + name.formatted("subject") + ", d.detail, "
                + name.formatted("detail") + ", " + articles
                + ", EXISTS (SELECT 1 FROM moved m WHERE m.decision = d.id), d.undone, d.undone_by FROM decision d";
    }

    private static StoredDecision decision(ResultSet row) throws SQLException {
        return new StoredDecision(
                row.getLong(1),
                row.getString(2),
                row.getString(3),
                Kind.of(row.getString(4)).orElseThrow(),
                row.getLong(5),
                row.getString(6),
                row.getLong(7),
                row.getString(8),
                row.getInt(9),
                row.getBoolean(10),
                row.getString(11),
                row.getString(12));
    }
}
