// SPDX-License-Identifier: Apache-2.0
package org.hearsay.archive.entity;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;
import org.hearsay.Reading;
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
public final class EntityRegister {
    private static final int MOST_CACHED = 20_000;

    private final Handle handle;
    private final LongSupplier numbers;
    private final Map<String, List<Known>> bySound = new LinkedHashMap<>(256, 0.75f, true);
    private final List<Known> fresh = new ArrayList<>();
    private final List<NewName> freshNames = new ArrayList<>();

    /** An entity of the archive under one of its names, with the words of its roles and affiliations. */
    private record Known(long id, EntityKind kind, String name, NameForm form, Set<String> ties) {}

    private record NewName(long entity, String name, NameForm form) {}

    /**
     * @param handle the writer's
     * @param numbers gives a new entity its number
     */
    public EntityRegister(Handle handle, LongSupplier numbers) {
        this.handle = handle;
        this.numbers = numbers;
    }

    /** Who the people and organisations of a reading are; nothing of other entities. */
    public Map<String, Identified> identified(Reading reading) {
        Map<String, Identified> identified = new HashMap<>();
        for (Entity entity : reading.entities()) {
            if (entity.kind() == EntityKind.PERSON || entity.kind() == EntityKind.ORGANISATION) {
                identified.put(entity.id(), identified(reading, entity));
            }
        }
        return identified;
    }

    private Identified identified(Reading reading, Entity entity) {
        NameForm form = NameForm.of(entity.name());
        if (form.words() == 0 || (entity.kind() == EntityKind.PERSON && form.words() < 2)) {
            return new Identified(null, Identified.Grounds.UNSURE);
        }
        Set<String> ties = ties(reading, entity);
        List<Known> alike = known(form, entity.kind());
        Known best = null;
        Identified.Grounds grounds = Identified.Grounds.FIRST;
        for (Known known : alike) {
            boolean same = known.form().folded().equals(form.folded());
            boolean tied = known.ties().stream().anyMatch(ties::contains);
            boolean strange =
                    entity.kind() == EntityKind.PERSON && !tied && !known.ties().isEmpty() && !ties.isEmpty();
            if (same && tied) {
                return known(known, entity, form, ties, Identified.Grounds.ROLE);
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
        return best == null ? added(entity, form, ties, grounds) : known(best, entity, form, ties, grounds);
    }

    private Identified known(Known known, Entity entity, NameForm form, Set<String> ties, Identified.Grounds grounds) {
        known.ties().addAll(ties);
        List<Known> list = bySound.getOrDefault(form.sound(), List.of());
        if (list.stream().noneMatch(k -> k.id() == known.id() && k.name().equals(entity.name()))) {
            freshNames.add(new NewName(known.id(), entity.name(), form));
            bySound.computeIfAbsent(form.sound(), s -> new ArrayList<>())
                    .add(new Known(known.id(), known.kind(), entity.name(), form, known.ties()));
        }
        return new Identified(known.id(), grounds);
    }

    private Identified added(Entity entity, NameForm form, Set<String> ties, Identified.Grounds grounds) {
        Known known = new Known(numbers.getAsLong(), entity.kind(), entity.name(), form, ties);
        fresh.add(known);
        freshNames.add(new NewName(known.id(), entity.name(), form));
        bySound.computeIfAbsent(form.sound(), s -> new ArrayList<>()).add(known);
        return new Identified(known.id(), grounds);
    }

    /** Words that two mentions of one person may share: those of roles and affiliation. */
    private static Set<String> ties(Reading reading, Entity entity) {
        Set<String> ties = new HashSet<>();
        entity.roles().forEach(r -> ties.addAll(SearchWords.forms(r)));
        String affiliation = entity.affiliation();
        if (affiliation != null) {
            reading.entity(affiliation).ifPresent(a -> ties.addAll(SearchWords.forms(a.name())));
        }
        ties.removeIf(w -> w.length() < 3 || w.equals("the") || w.equals("and") || w.equals("for"));
        return ties;
    }

    private List<Known> known(NameForm form, EntityKind kind) {
        List<Known> all = bySound.get(form.sound());
        if (all == null) {
            all = asked(form.sound());
            bySound.put(form.sound(), all);
        }
        return all.stream().filter(k -> k.kind() == kind).toList();
    }

    private List<Known> asked(String sound) {
        Map<Long, Set<String>> ties = new HashMap<>();
        return handle
                .createQuery("SELECT n.entity, e.kind, n.name, e.merged_into FROM entity_name n"
                        + " JOIN entity e ON e.id = n.entity WHERE n.sound = ? ORDER BY n.entity")
                .bind(0, sound)
                .map((row, context) -> {
                    long merged = row.getLong(4);
                    long id = row.wasNull() ? row.getLong(1) : merged;
                    return new Known(
                            id,
                            EntityKind.valueOf(row.getString(2)),
                            row.getString(3),
                            NameForm.of(row.getString(3)),
                            ties.computeIfAbsent(id, this::ties));
                })
                .list()
                .stream()
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private Set<String> ties(long entity) {
        Set<String> ties = new HashSet<>();
        handle.createQuery("SELECT DISTINCT roles, affiliation FROM appearance WHERE entity = ? LIMIT 200")
                .bind(0, entity)
                .map((row, context) -> row.getString(1) + " " + nothing(row.getString(2)))
                .forEach(words -> ties.addAll(SearchWords.forms(words)));
        ties.removeIf(w -> w.length() < 3 || w.equals("the") || w.equals("and") || w.equals("for"));
        return ties;
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
                fresh.forEach(k -> added.add(k.id(), k.kind().name(), k.name()));
                freshNames.forEach(n -> names.add(
                        n.entity(),
                        n.name(),
                        " " + SearchWords.joined(n.name()) + " ",
                        n.form().sound()));
                added.execute();
                names.execute();
            }
        }
        fresh.clear();
        freshNames.clear();
        while (bySound.size() > MOST_CACHED) {
            bySound.remove(bySound.keySet().iterator().next());
        }
    }
}
