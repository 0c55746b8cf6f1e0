// SPDX-License-Identifier: Apache-2.0
package org.hearsay.app.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.Reading;
import org.hearsay.entity.Entity;
import org.hearsay.statement.Statement;
import org.jspecify.annotations.Nullable;

/** The speakers of a reading. */
public final class Speakers {
    private final Reading reading;
    private final Texts texts;
    private final Map<String, Integer> tones = new HashMap<>();

    public Speakers(Reading reading, Texts texts) {
        this.reading = reading;
        this.texts = texts;
        for (Statement statement : reading.statements()) {
            if (statement.speaker() != null) {
                tones.putIfAbsent(statement.speaker(), tones.size());
            }
        }
    }

    /** All who are known, in order of appearance. */
    public List<Speaker> all() {
        return tones.entrySet().stream()
                .sorted(Comparator.comparing(Map.Entry::getValue))
                .map(entry -> speaker(entry.getKey(), entry.getValue()))
                .toList();
    }

    /** Who speaks in a statement. */
    public Speaker of(Statement statement) {
        String id = statement.speaker();
        if (id == null) {
            String reason = statement.resolution().reason();
            return new Speaker(texts.of("speaker.unknown"), reason == null ? List.of() : List.of(reason), -1);
        }
        return speaker(id, tones.getOrDefault(id, -1));
    }

    private Speaker speaker(String id, int tone) {
        Optional<Entity> found = reading.entity(id);
        if (found.isEmpty()) {
            return new Speaker(id, List.of(), tone);
        }
        Entity entity = found.get();
        Set<String> about = new LinkedHashSet<>(entity.roles());
        name(entity.affiliation()).ifPresent(about::add);
        name(entity.issuer()).ifPresent(issuer -> about.add(texts.of("speaker.of", issuer)));
        return new Speaker(entity.name(), new ArrayList<>(about), tone);
    }

    /** The name of an entity; empty when there is none. */
    public Optional<String> name(@Nullable String id) {
        return id == null ? Optional.empty() : reading.entity(id).map(Entity::name);
    }
}
