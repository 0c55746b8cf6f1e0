// SPDX-License-Identifier: Apache-2.0
package org.hearsay.label;

import java.util.Collections;
import java.util.Set;
import org.hearsay.language.Token;

/**
 * Phrases with the same noun or name: "the Velian army … the army", "Colonel Venk … Venk", "the Riverside gang … the gang",
 * and a description that was a title before: "Governor Askel … the governor".
 */
final class SameNouns {
    private final Scene scene;
    private final Descriptions descriptions;
    private final Index index = new Index();

    SameNouns(Scene scene, Descriptions descriptions) {
        this.scene = scene;
        this.descriptions = descriptions;
    }

    void join() {
        for (NounPhrase phrase : scene.phrases) {
            Sort sort = scene.sort(phrase);
            if (sort == null) {
                continue;
            }
            if (pointsBack(phrase, sort)) {
                index.any(sort + phrase.lemma(), before -> join(before, phrase));
            }
            index.add(sort + phrase.lemma(), phrase);
            if (sort == Sort.PERSON && phrase.isNamed()) {
                for (Token title : phrase.description()) {
                    index.add(sort + title.lemma().toLowerCase(java.util.Locale.ROOT), phrase);
                }
            }
        }
    }

    private static boolean pointsBack(NounPhrase phrase, Sort sort) {
        boolean another = phrase.description().stream()
                .anyMatch(t -> t.lower().equals("other") || t.lower().equals("second"));
        boolean person = sort == Sort.PERSON && !phrase.isNamed();
        return !another
                && (person ? phrase.determiner().equals("the") || phrase.noun().isProperNoun() : phrase.isDefinite());
    }

    private boolean join(NounPhrase before, NounPhrase phrase) {
        Set<String> names = scene.of(before).names;
        Set<String> own = scene.of(phrase).names;
        boolean conflict = !names.isEmpty() && !own.isEmpty() && Collections.disjoint(names, own);
        return !conflict && scene.referents.join(before, phrase);
    }

    /** Words of names that distinguish each phrase, noted before anything is joined. */
    void noteNames() {
        scene.phrases.forEach(p -> scene.of(p).names.addAll(descriptions.names(p)));
    }
}
