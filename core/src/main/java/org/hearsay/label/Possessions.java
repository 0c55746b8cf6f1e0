// SPDX-License-Identifier: Apache-2.0
package org.hearsay.label;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hearsay.entity.Entity;
import org.hearsay.entity.EntityKind;
import org.hearsay.language.Sentence;
import org.hearsay.language.Tree;

/**
 * People who are somebody's: "our units" in the army's words are the army's side, "his men" are the group that he belongs
 * to, "members of the gang" are the gang.
 */
final class Possessions {
    private static final Set<String> PRONOUNS = Set.of("our", "my", "its", "their", "his", "her");

    private final Scene scene;
    private final Voices voices;
    private final Map<String, NounPhrase> menOf = new HashMap<>();

    Possessions(Scene scene, Voices voices) {
        this.scene = scene;
        this.voices = voices;
    }

    void join() {
        scene.sentences.forEach(s -> s.tree().ifPresent(tree -> leaders(s, tree)));
        scene.phrases.forEach(this::role);
        for (NounPhrase phrase : scene.phrases) {
            if (scene.sort(phrase) != Sort.PEOPLE || phrase.isNamed() || !scene.knowledge.isOfMembers(phrase)) {
                continue;
            }
            NounPhrase possessor = phrase.possessor();
            if (PRONOUNS.contains(phrase.possessive())) {
                owner(phrase).ifPresent(owner -> belongs(phrase, owner));
            } else if (possessor != null) {
                Optional.ofNullable(scene.entity(scene.of(possessor).entity))
                        .filter(e -> e.kind() == EntityKind.PERSON)
                        .ifPresent(owner -> belongs(phrase, owner));
            }
            if (phrase.isPlural()) {
                scene.behind(phrase, "of")
                        .filter(p -> scene.sort(p) == Sort.PEOPLE)
                        .ifPresent(group -> scene.referents.join(group, phrase));
            }
        }
    }

    /** "Brook, the spokesman of the army": whose units are the army's. */
    private void role(NounPhrase phrase) {
        String person = scene.of(phrase).entity;
        if (scene.sort(phrase) == Sort.PERSON && person != null) {
            Stream.of("of", "for")
                    .flatMap(p -> scene.behind(phrase, p).stream())
                    .filter(p -> scene.sort(p) == Sort.PEOPLE)
                    .findFirst()
                    .ifPresent(g -> menOf.putIfAbsent(person, g));
        }
    }

    /** "Brook, who commands the brigade": whose men are the brigade. */
    private void leaders(Sentence sentence, Tree tree) {
        for (int i = 0; i < sentence.size(); i++) {
            if (!sentence.token(i).isVerb() || !scene.knowledge.leads(sentence.token(i))) {
                continue;
            }
            int subject = tree.child(i, "nsubj");
            boolean relative = tree.is(i, "acl") && tree.head(i) >= 0;
            Optional<NounPhrase> leader = relative
                    ? scene.headedBy(sentence, tree.head(i))
                    : Optional.of(subject).filter(t -> t >= 0).flatMap(t -> scene.headedBy(sentence, t));
            Optional<NounPhrase> group = scene.beginningAt(sentence, i + 1).filter(p -> scene.sort(p) == Sort.PEOPLE);
            leader.map(p -> scene.of(p).entity).ifPresent(id -> group.ifPresent(g -> menOf.putIfAbsent(id, g)));
        }
    }

    /** Who speaks the words that a phrase stands in, as far as its pronoun can mean him. */
    private Optional<Entity> owner(NounPhrase phrase) {
        boolean first = Set.of("our", "my").contains(phrase.possessive());
        return Optional.ofNullable(first ? voices.quoting(phrase.span()) : voices.speaking(phrase))
                .map(s -> scene.entity(s.speaker()))
                .map(e -> e.issuer() == null ? e : scene.entity(e.issuer()))
                .filter(e -> first || agrees(phrase.possessive(), e));
    }

    private static boolean agrees(String pronoun, Entity owner) {
        return switch (pronoun) {
            case "his", "her" -> owner.kind() == EntityKind.PERSON;
            case "its" -> owner.kind() == EntityKind.ORGANISATION;
            default -> owner.kind() == EntityKind.ORGANISATION || owner.kind() == EntityKind.COLLECTIVE;
        };
    }

    private void belongs(NounPhrase phrase, Entity owner) {
        if (owner.kind() != EntityKind.PERSON) {
            scene.naming(owner.id()).ifPresent(group -> scene.referents.join(group, phrase));
            return;
        }
        Optional<NounPhrase> group = scene.naming(owner.affiliation());
        group.ifPresent(g -> scene.referents.join(g, phrase));
        NounPhrase before = menOf.putIfAbsent(owner.id(), phrase);
        if (before != null) {
            scene.referents.join(before, phrase);
        }
    }
}
