// SPDX-License-Identifier: Apache-2.0
package org.hearsay.archive.entity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongSupplier;
import org.hearsay.Reading;
import org.hearsay.archive.sql.Kept;
import org.hearsay.archive.sql.Lookup;
import org.hearsay.archive.words.SearchWords;
import org.hearsay.entity.Entity;
import org.hearsay.entity.EntityKind;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;

/**
 * People and organisations over the whole archive. Two people of one name are one unless what is told of them has nothing in
 * common; a name that is only spelt alike needs a common role or affiliation too. The unnamed stay unnamed.
 */
public final class EntityRegister implements AutoCloseable {
    private static final int MOST_CACHED = 5_000;
    private static final Comparator<Known> ORDER =
            Comparator.comparingLong(Known::id).thenComparing(Known::name);

    private final Handle handle;
    private final LongSupplier numbers;
    private final Lookup<Known> bySoundKept;
    private final Lookup<String> tiesKept;
    private final Map<String, List<Known>> bySound = new LinkedHashMap<>(256, 0.75f, true);
    private final Map<Long, Set<String>> ties = new LinkedHashMap<>(256, 0.75f, true);
    private final List<Known> fresh = new ArrayList<>();
    private final List<NewName> freshNames = new ArrayList<>();

    /** An entity of the archive under one of its names. */
    private record Known(long id, EntityKind kind, String name, NameForm form) {}

    private record NewName(long entity, String name, NameForm form) {}

    /**
     * @param handle the writer's
     * @param numbers gives a new entity its number
     */
    public EntityRegister(Handle handle, LongSupplier numbers) {
        this.handle = handle;
        this.numbers = numbers;
        this.bySoundKept = new Lookup<>(
                handle.getConnection(),
                "SELECT n.entity, e.kind, n.name, e.merged_into FROM entity_name n JOIN entity e ON e.id = n.entity"
                        + " WHERE n.sound = ?",
                EntityRegister::known);
        this.tiesKept = new Lookup<>(
                handle.getConnection(),
                "SELECT DISTINCT roles, affiliation FROM appearance WHERE entity = ?",
                row -> row.getString(1) + " " + nothing(row.getString(2)));
    }

    /** Who the people and organisations of a reading are; nothing of other entities. */
    public Map<String, Identified> identified(Reading reading) throws SQLException {
        Map<String, Identified> identified = new HashMap<>();
        for (Entity entity : reading.entities()) {
            if (entity.kind() == EntityKind.PERSON || entity.kind() == EntityKind.ORGANISATION) {
                identified.put(entity.id(), identified(reading, entity));
            }
        }
        return identified;
    }

    private Identified identified(Reading reading, Entity entity) throws SQLException {
        NameForm form = NameForm.of(entity.name());
        if (form.words() == 0 || (entity.kind() == EntityKind.PERSON && form.words() < 2)) {
            return new Identified(null, Identified.Grounds.UNSURE);
        }
        Set<String> told = ties(reading, entity);
        Known best = null;
        Identified.Grounds grounds = Identified.Grounds.FIRST;
        for (Known known : alike(form, entity.kind())) {
            boolean same = known.form().folded().equals(form.folded());
            Set<String> knownTies = ties(known.id());
            boolean tied = told.stream().anyMatch(knownTies::contains);
            boolean strange = entity.kind() == EntityKind.PERSON && !tied && !knownTies.isEmpty() && !told.isEmpty();
            if (same && tied) {
                return known(known, entity, form, told, Identified.Grounds.ROLE);
            }
            if (same && !strange) {
                best = known;
                grounds = Identified.Grounds.NAME;
            } else if (same && best == null) {
                grounds = Identified.Grounds.NAMESAKE;
            } else if (!same && tied && best == null) {
                best = known;
                grounds = Identified.Grounds.SOUND;
            }
        }
        return best == null ? added(entity, form, told, grounds) : known(best, entity, form, told, grounds);
    }

    private Identified known(Known known, Entity entity, NameForm form, Set<String> told, Identified.Grounds grounds)
            throws SQLException {
        ties(known.id()).addAll(told);
        List<Known> list = named(form.sound());
        if (list.stream().noneMatch(k -> k.id() == known.id() && k.name().equals(entity.name()))) {
            freshNames.add(new NewName(known.id(), entity.name(), form));
            insert(list, new Known(known.id(), known.kind(), entity.name(), form));
        }
        return new Identified(known.id(), grounds);
    }

    private Identified added(Entity entity, NameForm form, Set<String> told, Identified.Grounds grounds)
            throws SQLException {
        Known known = new Known(numbers.getAsLong(), entity.kind(), entity.name(), form);
        fresh.add(known);
        freshNames.add(new NewName(known.id(), entity.name(), form));
        ties.put(known.id(), told);
        insert(named(form.sound()), known);
        return new Identified(known.id(), grounds);
    }

    /** In the order in which they are read back: who is taken for whom must not depend on what is in memory. */
    private static void insert(List<Known> list, Known known) {
        int place = Collections.binarySearch(list, known, ORDER);
        list.add(place < 0 ? -place - 1 : place, known);
    }

    /** Words that two mentions of one person may share: those of roles and affiliation. */
    private static Set<String> ties(Reading reading, Entity entity) {
        Set<String> ties = new HashSet<>();
        entity.roles().forEach(r -> ties.addAll(SearchWords.forms(r)));
        String affiliation = entity.affiliation();
        if (affiliation != null) {
            reading.entity(affiliation).ifPresent(a -> ties.addAll(SearchWords.forms(a.name())));
        }
        return telling(ties);
    }

    private List<Known> alike(NameForm form, EntityKind kind) throws SQLException {
        return named(form.sound()).stream().filter(k -> k.kind() == kind).toList();
    }

    /** Who has a name of this sound, in {@link #ORDER}. */
    private List<Known> named(String sound) throws SQLException {
        List<Known> all = bySound.get(sound);
        if (all == null) {
            all = asked(sound);
            bySound.put(sound, all);
        }
        return all;
    }

    private List<Known> asked(String sound) throws SQLException {
        List<Known> known = bySoundKept.all(sound);
        known.sort(ORDER);
        return known;
    }

    private static Known known(ResultSet row) throws SQLException {
        long merged = row.getLong(4);
        long id = row.wasNull() ? row.getLong(1) : merged;
        String name = row.getString(3);
        return new Known(id, EntityKind.valueOf(row.getString(2)), name, NameForm.of(name));
    }

    /** The words of an entity's roles and affiliations over the archive. */
    private Set<String> ties(long entity) throws SQLException {
        Set<String> words = ties.get(entity);
        if (words == null) {
            Set<String> kept = new HashSet<>();
            tiesKept.all(entity).forEach(told -> kept.addAll(SearchWords.forms(told)));
            words = telling(kept);
            ties.put(entity, words);
        }
        return words;
    }

    private static Set<String> telling(Set<String> words) {
        words.removeIf(w -> w.length() < 3 || w.equals("the") || w.equals("and") || w.equals("for"));
        return words;
    }

    @Override
    public void close() throws SQLException {
        bySoundKept.close();
        tiesKept.close();
    }

    private static String nothing(@Nullable String text) {
        return text == null ? "" : text;
    }

    /** Writes who is new. */
    public void flush() throws SQLException {
        if (!freshNames.isEmpty()) {
            try (PreparedBatch added = handle.prepareBatch("INSERT INTO entity (id, kind, name) VALUES (?, ?, ?)");
                    PreparedBatch names = handle.prepareBatch(
                            "INSERT INTO entity_name (entity, name, folded, sound) VALUES (?, ?, ?, ?)"
                                    + " ON CONFLICT DO NOTHING")) {
                fresh.forEach(k -> added.add(k.id(), k.kind().name(), Kept.of(k.name())));
                freshNames.forEach(n -> names.add(
                        n.entity(),
                        Kept.of(n.name()),
                        " " + SearchWords.joined(n.name()) + " ",
                        n.form().sound()));
                added.execute();
                names.execute();
            }
        }
        fresh.clear();
        freshNames.clear();
        forgetSome(bySound);
        forgetSome(ties);
    }

    /** The database has it. */
    private static void forgetSome(Map<?, ?> cache) {
        while (cache.size() > MOST_CACHED) {
            cache.remove(cache.keySet().iterator().next());
        }
    }
}
