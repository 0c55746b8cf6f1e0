// SPDX-License-Identifier: Apache-2.0
package org.hearsay.label;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.hearsay.language.Token;

/**
 * Happenings that are told of the same: "the liberation of Orrin", "the army's recapture of the city", "the return of Orrin
 * to state control".
 */
final class Happenings {
    private final Scene scene;
    private final Index told = new Index();
    private final Map<String, NounPhrase> named = new HashMap<>();

    Happenings(Scene scene) {
        this.scene = scene;
    }

    void join() {
        scene.phrases.forEach(p -> named.putIfAbsent(p.lemma(), p));
        for (NounPhrase phrase : scene.phrases) {
            if (scene.sort(phrase) == null && isTold(phrase)) {
                scene.of(phrase).sort = Sort.HAPPENING;
            }
            if (scene.sort(phrase) == Sort.HAPPENING) {
                for (NounPhrase argument : arguments(phrase)) {
                    String key = String.valueOf(System.identityHashCode(scene.of(argument)));
                    told.any(key, before -> scene.referents.join(before, phrase));
                    told.add(key, phrase);
                }
            }
        }
    }

    /** A noun that has what a verb has, whom it befalls and who does it: "the return of … to", "the control of … by". */
    private boolean isTold(NounPhrase phrase) {
        if (phrase.isPlural() || phrase.isNamed() || scene.knowledge.kind(phrase) != null) {
            return false;
        }
        Optional<NounPhrase> of = scene.behind(phrase, "of");
        boolean place = of.map(scene::sort).filter(s -> s == Sort.PLACE).isPresent();
        return place
                && (phrase.possessor() != null
                        || of.flatMap(p -> scene.behind(p, "by")).isPresent()
                        || of.flatMap(p -> scene.behind(p, "to")).isPresent());
    }

    /** Places and things that a happening befalls. */
    private List<NounPhrase> arguments(NounPhrase phrase) {
        List<NounPhrase> found = new ArrayList<>();
        Optional.ofNullable(phrase.possessor()).ifPresent(found::add);
        for (String preposition : List.of("of", "in", "on")) {
            scene.behind(phrase, preposition).ifPresent(found::add);
        }
        for (Token word : phrase.description()) {
            Optional.ofNullable(named.get(word.lemma().toLowerCase(Locale.ROOT)))
                    .ifPresent(found::add);
        }
        found.removeIf(p -> scene.sort(p) != Sort.PLACE);
        return found;
    }
}
