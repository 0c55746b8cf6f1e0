// SPDX-License-Identifier: Apache-2.0
package org.hearsay.label;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.hearsay.article.Span;
import org.hearsay.entity.Entity;
import org.hearsay.entity.EntityKind;
import org.hearsay.statement.Statement;

/** What was found out of an article, as labels and entities. */
final class Labels {
    private final Scene scene;
    private final Voices voices;
    private final BitSet aside;
    private final List<Entity> brought = new ArrayList<>();
    private final Map<String, List<Span>> places = new HashMap<>();
    private final List<Label> labels = new ArrayList<>();
    private int organisations;
    private int others;

    Labels(Scene scene, Voices voices, BitSet aside) {
        this.scene = scene;
        this.voices = voices;
        this.aside = aside;
        this.organisations = (int) scene.entities.stream()
                .filter(e -> e.kind() == EntityKind.ORGANISATION)
                .count();
        this.others = (int) scene.entities.stream()
                .filter(e -> e.kind() != EntityKind.ORGANISATION && e.kind() != EntityKind.PERSON)
                .count();
    }

    LabelFinder.Labelled labelled() {
        Map<Referents.Referent, String> ids = new HashMap<>();
        for (NounPhrase phrase : scene.phrases) {
            Referents.Referent referent = scene.of(phrase);
            if (referent.sort != null && !isAside(phrase)) {
                String id = ids.computeIfAbsent(referent, this::id);
                Statement statement = voices.quoting(phrase.span());
                labels.add(new Label(id, phrase.span(), statement == null ? null : statement.id()));
                places.computeIfAbsent(id, i -> new ArrayList<>()).add(phrase.span());
            }
        }
        List<Entity> entities = new ArrayList<>();
        scene.entities.forEach(e -> entities.add(withPlaces(e)));
        brought.forEach(e -> entities.add(withPlaces(e)));
        return new LabelFinder.Labelled(entities, labels);
    }

    /** Bylines and the like, and a transcript's name before the colon. */
    private boolean isAside(NounPhrase phrase) {
        int next = phrase.head() + 1;
        boolean turn = phrase.first() == 0
                && next < phrase.sentence().size()
                && Set.of(":", "(").contains(phrase.sentence().token(next).word())
                && phrase.noun().word().equals(phrase.noun().word().toUpperCase(Locale.ROOT));
        return turn || aside.get(phrase.span().start());
    }

    private String id(Referents.Referent referent) {
        if (referent.entity != null) {
            return referent.entity;
        }
        NounPhrase fullest = fullest(referent);
        EntityKind kind = kind(referent, fullest);
        String id = kind == EntityKind.ORGANISATION ? "o" + ++organisations : "e" + ++others;
        brought.add(new Entity(id, kind, scene.article.text(fullest.span()), List.of(), null, null, List.of()));
        return id;
    }

    private static NounPhrase fullest(Referents.Referent referent) {
        return referent.phrases.stream()
                .max(Comparator.comparing(NounPhrase::isNamed)
                        .thenComparing(p -> p.span().length())
                        .thenComparing(p -> -p.place()))
                .orElseThrow();
    }

    private EntityKind kind(Referents.Referent referent, NounPhrase fullest) {
        return switch (Objects.requireNonNull(referent.sort)) {
            case PERSON -> EntityKind.UNNAMED;
            case PLACE -> EntityKind.PLACE;
            case HAPPENING -> EntityKind.HAPPENING;
            case PEOPLE -> fullest.isPlural() ? EntityKind.COLLECTIVE : EntityKind.ORGANISATION;
        };
    }

    private Entity withPlaces(Entity entity) {
        TreeSet<Span> mentions = new TreeSet<>(entity.mentions());
        for (Span place : places.getOrDefault(entity.id(), List.of())) {
            Span before = mentions.floor(new Span(place.start(), Integer.MAX_VALUE));
            Span after = mentions.ceiling(place);
            boolean covered = (before != null && before.overlaps(place)) || (after != null && after.overlaps(place));
            if (!covered) {
                mentions.add(place);
            }
        }
        return new Entity(
                entity.id(),
                entity.kind(),
                entity.name(),
                entity.roles(),
                entity.affiliation(),
                entity.issuer(),
                List.copyOf(mentions));
    }
}
