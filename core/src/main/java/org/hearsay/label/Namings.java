// SPDX-License-Identifier: Apache-2.0
package org.hearsay.label;

import java.util.Optional;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;
import org.jspecify.annotations.Nullable;

/** What somebody calls something: "described the exit as a flight", "called the exit a flight", "known as the Heron". */
final class Namings {
    private static final int NEAR = 12;

    private final Scene scene;

    Namings(Scene scene) {
        this.scene = scene;
    }

    void join() {
        for (Sentence sentence : scene.sentences) {
            for (int i = 0; i < sentence.size(); i++) {
                String form = sentence.token(i).isVerb() ? scene.knowledge.naming(sentence.token(i)) : null;
                if (form != null) {
                    join(sentence, i, form);
                }
            }
        }
    }

    private void join(Sentence sentence, int verb, String form) {
        Optional<NounPhrase> named = scene.beginningAt(sentence, verb + 1);
        named.flatMap(n -> name(sentence, n, form)).ifPresent(name -> join(named.get(), name));
    }

    private Optional<NounPhrase> name(Sentence sentence, NounPhrase named, String form) {
        int next = named.head() + 1;
        if (form.equals("object")
                && next < sentence.size()
                && !sentence.token(next).lower().equals("as")) {
            return opensName(sentence.token(next)) ? scene.beginningAt(sentence, next) : Optional.empty();
        }
        for (int i = next; i < Math.min(sentence.size(), next + NEAR); i++) {
            Token token = sentence.token(i);
            if (token.lower().equals("as")) {
                return scene.beginningAt(sentence, i + 1);
            }
            if (token.isVerb() || token.word().equals(",")) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static boolean opensName(Token token) {
        return token.tag().equals("DT")
                || (token.isPunctuation() && !token.word().equals(","));
    }

    /** What a name is given to has its sort, whatever the name's own noun denotes. */
    private void join(NounPhrase named, NounPhrase name) {
        @Nullable Sort sort = scene.sort(named);
        if (sort == null || scene.of(name).phrases.size() > 1) {
            return;
        }
        scene.of(name).sort = sort;
        scene.referents.join(named, name);
    }
}
