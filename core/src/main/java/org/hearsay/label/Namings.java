// SPDX-License-Identifier: Apache-2.0
package org.hearsay.label;

import java.util.Optional;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;
import org.jspecify.annotations.Nullable;

/** What somebody calls something: "described the exit as a flight", "called the exit a flight", "known as the Heron". */
final class Namings {
    private static final int NEAR = 12;
    private static final String PASSIVE = "passive";

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
        Optional<NounPhrase> before =
                sentence.token(verb).tag().equals("VBN") ? before(sentence, verb) : Optional.empty();
        if (before.isPresent()) {
            called(sentence, verb).ifPresent(name -> join(before.get(), name));
        } else if (!form.equals(PASSIVE)) {
            Optional<NounPhrase> named = scene.beginningAt(sentence, verb + 1);
            named.flatMap(n -> name(sentence, n, form)).ifPresent(name -> join(named.get(), name));
        }
    }

    /** "Tal Brook, known to his men as": the phrase that a participle follows. */
    private Optional<NounPhrase> before(Sentence sentence, int verb) {
        int at = verb - 1;
        while (at > 0
                && (sentence.token(at).isPunctuation()
                        || sentence.token(at).tag().equals("CD"))) {
            at--;
        }
        return at < 0 ? Optional.empty() : scene.headedBy(sentence, at);
    }

    /** "as the Heron", "the Heron": what the participle gives as a name. */
    private Optional<NounPhrase> called(Sentence sentence, int verb) {
        int next = verb + 1;
        if (next < sentence.size() && opensName(sentence.token(next))) {
            return scene.beginningAt(sentence, next);
        }
        return behindAs(sentence, next);
    }

    private Optional<NounPhrase> name(Sentence sentence, NounPhrase named, String form) {
        int next = named.head() + 1;
        if (form.equals("object")
                && next < sentence.size()
                && !sentence.token(next).lower().equals("as")) {
            return opensName(sentence.token(next)) ? scene.beginningAt(sentence, next) : Optional.empty();
        }
        return behindAs(sentence, next);
    }

    private Optional<NounPhrase> behindAs(Sentence sentence, int start) {
        for (int i = start; i < Math.min(sentence.size(), start + NEAR); i++) {
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
