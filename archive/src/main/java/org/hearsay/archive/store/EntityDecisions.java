// SPDX-License-Identifier: Apache-2.0
package org.hearsay.archive.store;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hearsay.Reading;
import org.hearsay.archive.store.StoredDecision.Kind;
import org.hearsay.statement.Statement;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Makes two entities one and takes one apart, as a person decided, and undoes it. What was moved is written down. */
final class EntityDecisions {
    /** A row that says where an appearance was. */
    private static final String REMEMBERED = "(SELECT 1 FROM moved m WHERE m.decision = ? AND m.thing = 'appearance'"
            + " AND m.number = appearance.version AND m.name = appearance.name AND (m.local = appearance.local"
            + " OR NOT EXISTS (SELECT 1 FROM moved k WHERE k.decision = m.decision AND k.thing = 'stayed'"
            + " AND k.number = m.number AND k.name = m.name)))";

    /** One decided twice keeps what the first decision says. */
    private static final String GROUNDS = "COALESCE("
            + REMEMBERED.replaceFirst("SELECT 1", "SELECT MIN(m.grounds)")
            + ", CASE WHEN grounds = 'decided' THEN 'name' ELSE grounds END)";

    private static final String NAMES_TO =
            "INSERT INTO entity_name (entity, name, folded, sound) SELECT ?, name, folded, sound FROM entity_name"
                    + " WHERE entity = ? ON CONFLICT DO NOTHING";

    private final Store store;
    private final Handle handle;

    EntityDecisions(Store store, Handle handle) {
        this.store = store;
        this.handle = handle;
    }

    /** @param seen as {@link DecisionTables#standing} takes it */
    void merge(Decisions decisions, long into, long merged, @Nullable String seen) {
        DecisionTables.Two two = DecisionTables.two(store, handle, Kind.MERGE, into, merged, seen);
        long target = two.into();
        long gone = two.merged();
        long decision = decisions.decided(handle, Kind.MERGE.key(), gone, target);
        remember(decision, gone, "");
        handle.execute(
                "INSERT INTO moved (decision, thing, number, name, was) SELECT ?, 'entity', id, '', merged_into"
                        + " FROM entity WHERE id = ? OR merged_into = ?",
                decision,
                gone,
                gone);
        handle.execute(
                "INSERT INTO moved (decision, thing, number, name) SELECT ?, 'name', ?, n.name FROM entity_name n"
                        + " WHERE n.entity = ? AND n.name NOT IN (SELECT o.name FROM entity_name o WHERE o.entity = ?)",
                decision,
                target,
                gone,
                target);
        handle.execute(
                "INSERT INTO moved (decision, thing, number, name) SELECT ?, 'version', COALESCE(MAX(id), 0), '' FROM version",
                decision);
        handle.execute(
                "INSERT INTO moved (decision, thing, number, name, local) SELECT ?, 'stayed', p.version, p.name, p.local"
                        + " FROM appearance p WHERE p.entity = ? AND EXISTS (SELECT 1 FROM appearance q"
                        + " WHERE q.version = p.version AND q.name = p.name AND q.entity = ?)",
                decision,
                target,
                gone);
        handle.execute("UPDATE appearance SET entity = ?, grounds = 'decided' WHERE entity = ?", target, gone);
        become(gone, target);
    }

    /** @return the number of the somebody else */
    long split(Decisions decisions, long id, List<Long> articles, @Nullable String seen) {
        long entity = DecisionTables.standing(store, handle, Kind.SPLIT, id, seen);
        long other = decisions.number("entity");
        handle.execute(
                "INSERT INTO entity (id, kind, name) SELECT ?, kind, name FROM entity WHERE id = ?", other, entity);
        long decision = decisions.decided(handle, Kind.SPLIT.key(), entity, other);
        handle.execute(
                "INSERT INTO moved (decision, thing, number, name) VALUES (?, 'entity', ?, '')", decision, other);
        String versions = " AND version IN (SELECT id FROM version WHERE article IN ("
                + articles.stream().map(String::valueOf).collect(Collectors.joining(", ", "", "")) + "))";
        int moved = articles.isEmpty() ? 0 : remember(decision, entity, versions);
        if (moved == 0) {
            throw new DecisionException(
                    DecisionException.Why.ELSEWHERE,
                    id,
                    store.name() + ": entity " + id + " does not appear in these articles");
        }
        handle.execute(
                "UPDATE appearance SET entity = ?, grounds = 'decided' WHERE entity = ?" + versions, other, entity);
        if (handle.select("SELECT 1 FROM appearance WHERE entity = ? LIMIT 1", entity)
                .mapTo(Integer.class)
                .findOne()
                .isEmpty()) {
            throw new DecisionException(
                    DecisionException.Why.EMPTIED,
                    id,
                    store.name() + ": entity " + id + " would be left without an article");
        }
        handle.execute("UPDATE statement SET speaker = ? WHERE speaker = ?" + versions, other, entity);
        handle.execute("UPDATE label SET entity = ? WHERE entity = ?" + versions, other, entity);
        handle.execute(
                "INSERT INTO entity_name (entity, name, folded, sound) SELECT DISTINCT ?, n.name, n.folded, n.sound"
                        + " FROM entity_name n JOIN appearance p ON p.name = n.name WHERE n.entity = ? AND p.entity = ?",
                other,
                entity,
                other);
        return other;
    }

    /** Undoes a merge. What has come since goes where its name, or an earlier version of its article, belongs. */
    void part(StoredDecision decision) {
        long id = decision.id();
        long gone = decision.subject();
        long target = decision.detail();
        handle.execute(
                "UPDATE appearance SET entity = ?, grounds = " + GROUNDS + " WHERE entity = ? AND (EXISTS " + REMEMBERED
                        + " OR name IN (SELECT m.name FROM moved m WHERE m.decision = ? AND m.thing = 'name')"
                        + " OR (version > (SELECT m.number FROM moved m WHERE m.decision = ? AND m.thing = 'version')"
                        + " AND EXISTS (SELECT 1 FROM version v JOIN version w ON w.article = v.article JOIN moved m"
                        + " ON m.number = w.id WHERE v.id = appearance.version AND m.decision = ? AND m.thing = 'appearance'"
                        + " AND m.name = appearance.name)))",
                gone,
                id,
                target,
                id,
                id,
                id,
                id);
        handle.execute(
                "UPDATE statement SET speaker = ? WHERE speaker = ? AND EXISTS (SELECT 1 FROM appearance p"
                        + " WHERE p.version = statement.version AND p.name = statement.speaker_name AND p.entity = ?)",
                gone,
                target,
                gone);
        namesakes(id);
        handle.execute(
                "UPDATE label SET entity = ? WHERE entity = ? AND EXISTS (SELECT 1 FROM appearance p"
                        + " WHERE p.version = label.version AND p.local = label.referent AND p.entity = ?)",
                gone,
                target,
                gone);
        handle.execute(
                "DELETE FROM entity_name WHERE entity = ? AND name IN (SELECT m.name FROM moved m WHERE m.decision = ?"
                        + " AND m.thing = 'name') AND name NOT IN (SELECT p.name FROM appearance p WHERE p.entity = ?)",
                target,
                id,
                target);
        handle.execute(
                "UPDATE entity SET merged_into = (SELECT m.was FROM moved m WHERE m.decision = ? AND m.thing = 'entity'"
                        + " AND m.number = entity.id) WHERE id IN (SELECT m.number FROM moved m WHERE m.decision = ?"
                        + " AND m.thing = 'entity')",
                id,
                id);
    }

    /** Whose a statement is, in versions that have both under one name, only their records tell. */
    private void namesakes(long decision) {
        handle.createQuery("SELECT v.id, v.record FROM version v WHERE v.id IN (SELECT m.number FROM moved m"
                        + " WHERE m.decision = ? AND m.thing = 'stayed')")
                .bind(0, decision)
                .map((row, context) -> Map.entry(row.getLong(1), Records.reading(row.getBytes(2))))
                .list()
                .forEach(version -> speakers(version.getKey(), version.getValue()));
    }

    private void speakers(long version, Reading reading) {
        for (Statement statement : reading.statements()) {
            reading.speaker(statement)
                    .ifPresent(speaker -> handle.execute(
                            "UPDATE statement SET speaker = (SELECT p.entity FROM appearance p WHERE p.version = ?"
                                    + " AND p.local = ?) WHERE version = ? AND local = ?",
                            version,
                            speaker.id(),
                            version,
                            statement.id()));
        }
    }

    /** Undoes a split: the number that was made for it goes on to mean the whole. */
    void join(StoredDecision decision) {
        handle.execute(
                "UPDATE appearance SET entity = ?, grounds = " + GROUNDS + " WHERE entity = ?",
                decision.subject(),
                decision.id(),
                decision.detail());
        become(decision.detail(), decision.subject());
    }

    private int remember(long decision, long entity, String where) {
        return handle.execute(
                "INSERT INTO moved (decision, thing, number, name, local, was, grounds) SELECT ?, 'appearance', version, name,"
                        + " local, entity, grounds FROM appearance WHERE entity = ?" + where,
                decision,
                entity);
    }

    /** Everything but its appearances. */
    private void become(long gone, long target) {
        handle.execute("UPDATE statement SET speaker = ? WHERE speaker = ?", target, gone);
        handle.execute("UPDATE label SET entity = ? WHERE entity = ?", target, gone);
        handle.execute("UPDATE entity SET merged_into = ? WHERE id = ? OR merged_into = ?", target, gone, gone);
        handle.execute(NAMES_TO, target, gone);
    }
}
