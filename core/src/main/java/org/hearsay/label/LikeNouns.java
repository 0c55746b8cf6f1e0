// SPDX-License-Identifier: Apache-2.0
package org.hearsay.label;

import java.util.Locale;
import java.util.Optional;
import org.hearsay.language.Token;

/**
 * Phrases whose words tell the same of people, or of a happening: "militants … militant groups … foreign-paid gunmen …
 * foreign-paid bands", nouns that writers use in turn, and what is made of a noun: "militancy".
 */
final class LikeNouns {
    private static final int STEM = 6;
    private static final String HEADLINE = "headline ";

    private final Scene scene;
    private final Descriptions descriptions;
    private final Index index = new Index();

    LikeNouns(Scene scene, Descriptions descriptions) {
        this.scene = scene;
        this.descriptions = descriptions;
    }

    void join() {
        scene.phrases.forEach(this::byDescription);
        scene.phrases.forEach(this::byLikeness);
        scene.phrases.forEach(this::byStem);
    }

    /** "militant groups" and "militants", "gang chiefs" and "the gang"; the same compound adjective. */
    private void byDescription(NounPhrase phrase) {
        if (scene.sort(phrase) != Sort.PEOPLE) {
            return;
        }
        Optional<String> people = descriptions.people(phrase).map(Token::lemma).map(l -> l.toLowerCase(Locale.ROOT));
        people.ifPresent(noun -> index.any("noun " + noun, before -> join(before, phrase)));
        index.any("described " + phrase.lemma(), before -> join(before, phrase));
        Optional<String> compound = Descriptions.compound(phrase);
        compound.ifPresent(word -> index.any("compound " + word, before -> join(before, phrase)));
        index.add("noun " + phrase.lemma(), phrase);
        people.ifPresent(noun -> index.add("described " + noun, phrase));
        people.ifPresent(noun -> index.add("noun " + noun, phrase));
        compound.ifPresent(word -> index.add("compound " + word, phrase));
    }

    private void byLikeness(NounPhrase phrase) {
        Sort sort = scene.sort(phrase);
        boolean group = sort == Sort.PEOPLE && (phrase.isPlural() || !phrase.isNamed());
        String like = scene.knowledge.likeness(phrase);
        if (like.isEmpty() || (!group && sort != Sort.HAPPENING)) {
            return;
        }
        String likeness = sort + like;
        if (phrase.isDefinite() && isNobodysUnknown(phrase)) {
            index.any(likeness, scene.referents, before -> join(before, phrase));
        }
        index.any(HEADLINE + likeness, before -> join(before, phrase));
        if (scene.isAbove(phrase)) {
            index.add(HEADLINE + likeness, phrase);
        }
        if (!phrase.isCounted()) {
            index.add(likeness, phrase);
        }
    }

    /** "His men" are a group of their own, as long as it is not known whose they are. */
    private boolean isNobodysUnknown(NounPhrase phrase) {
        boolean owned = phrase.possessor() != null || !phrase.possessive().isEmpty();
        return !owned || scene.of(phrase).phrases.size() > 1;
    }

    /** "militancy", "terrorism": what is no group by itself but is made of the noun for one. */
    private void byStem(NounPhrase phrase) {
        String lemma = phrase.lemma();
        boolean made = lemma.length() > STEM && (lemma.endsWith("ism") || lemma.endsWith("cy") || lemma.endsWith("ry"));
        String key = "stem " + lemma.substring(0, Math.min(STEM, lemma.length()));
        if (scene.sort(phrase) == Sort.PEOPLE && lemma.length() > STEM) {
            index.add(key, phrase);
        } else if (scene.sort(phrase) == null && made) {
            scene.of(phrase).sort = Sort.PEOPLE;
            if (!index.any(key, before -> join(before, phrase))) {
                scene.of(phrase).sort = null;
            }
        }
    }

    private boolean join(NounPhrase before, NounPhrase phrase) {
        return !scene.referents.differInName(before, phrase) && scene.referents.join(before, phrase);
    }
}
