// SPDX-License-Identifier: Apache-2.0
package org.hearsay.label;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.language.Sentence;
import org.hearsay.language.Tree;

/**
 * Phrases that name two things: those that "and" joins, a verb's subject and its object, an owner and what is his. What a
 * sentence sets side by side is not one.
 */
final class Distinctions {
    private final Scene scene;

    Distinctions(Scene scene) {
        this.scene = scene;
    }

    void note() {
        for (NounPhrase phrase : scene.phrases) {
            if (phrase.possessor() != null) {
                scene.referents.apart(phrase, phrase.possessor());
            }
        }
        scene.sentences.forEach(s -> s.tree().ifPresent(tree -> note(s, tree)));
    }

    private void note(Sentence sentence, Tree tree) {
        Map<Integer, List<NounPhrase>> arguments = new HashMap<>();
        for (int i = 0; i < sentence.size(); i++) {
            int head = tree.head(i);
            if (head < 0) {
                continue;
            }
            int token = i;
            if (tree.is(i, "conj")) {
                scene.headedBy(sentence, i)
                        .ifPresent(two ->
                                scene.headedBy(sentence, head).ifPresent(one -> scene.referents.apart(one, two)));
            }
            boolean argument = tree.is(i, "nsubj") || tree.is(i, "obj") || tree.is(i, "obl") || tree.is(i, "iobj");
            if (argument && sentence.token(head).isVerb() && scene.knowledge.naming(sentence.token(head)) == null) {
                scene.headedBy(sentence, token)
                        .ifPresent(p -> arguments
                                .computeIfAbsent(head, h -> new ArrayList<>())
                                .add(p));
            }
        }
        for (List<NounPhrase> together : arguments.values()) {
            NounPhrase one = together.getFirst();
            together.stream().skip(1).forEach(other -> scene.referents.apart(one, other));
        }
    }
}
