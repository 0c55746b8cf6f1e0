// SPDX-License-Identifier: Apache-2.0
package org.hearsay.label;

import java.util.Optional;
import java.util.Set;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;

/**
 * Phrases beside each other that name the same: "Tal Brook, the mayor", "the mayor, Tal Brook", "Tal Brook is mayor", "a
 * baker called Tal Brook", "the town of Orrin".
 */
final class Appositions {
    private static final Set<String> CALLED = Set.of("called", "named", "nicknamed", "dubbed");

    private final Scene scene;

    Appositions(Scene scene) {
        this.scene = scene;
    }

    void join() {
        for (NounPhrase phrase : scene.phrases) {
            other(phrase).ifPresent(other -> join(phrase, other));
            scene.behind(phrase, "of")
                    .filter(p -> scene.sort(phrase) == Sort.PLACE && p.isNamed() && !phrase.isNamed())
                    .filter(p -> !phrase.isPlural() && scene.sort(p) == Sort.PLACE)
                    .ifPresent(p -> scene.referents.join(phrase, p));
        }
    }

    private Optional<NounPhrase> other(NounPhrase phrase) {
        Sentence sentence = phrase.sentence();
        int next = phrase.head() + 1;
        if (next >= sentence.size()) {
            return Optional.empty();
        }
        Token token = sentence.token(next);
        if (CALLED.contains(token.lower())) {
            return scene.beginningAt(sentence, next + 1);
        }
        if (token.lemma().equals("be") && !token.lower().equals("being")) {
            return scene.beginningAt(sentence, next + 1).filter(p -> phrase.isNamed() && isRole(p));
        }
        return token.word().equals(",") ? behindComma(phrase, next + 1) : Optional.empty();
    }

    /** "Tal Brook, 47, the mayor": the phrase behind a comma, or behind an age and a comma. */
    private Optional<NounPhrase> behindComma(NounPhrase phrase, int start) {
        Sentence sentence = phrase.sentence();
        int at = start;
        if (at + 1 < sentence.size()
                && sentence.token(at).tag().equals("CD")
                && sentence.token(at + 1).word().equals(",")) {
            at += 2;
        }
        return scene.beginningAt(sentence, at)
                .filter(p -> phrase.isNamed() != p.isNamed())
                .filter(p -> endsApposition(p) && !isListed(phrase, p));
    }

    /** Whether what follows can follow an apposition: not "and", as in a list, nor another noun's verb. */
    private static boolean endsApposition(NounPhrase phrase) {
        int next = phrase.head() + 1;
        return next >= phrase.sentence().size()
                || !phrase.sentence().token(next).lower().equals("and");
    }

    private static boolean isListed(NounPhrase one, NounPhrase other) {
        return other.sentence()
                .tree()
                .map(tree -> tree.is(other.head(), "conj") || (tree.is(other.head(), "nsubj") && !one.isNamed()))
                .orElse(false);
    }

    private boolean isRole(NounPhrase phrase) {
        return scene.sort(phrase) == Sort.PERSON && !phrase.isNamed();
    }

    private void join(NounPhrase one, NounPhrase other) {
        Sort a = scene.sort(one);
        Sort b = scene.sort(other);
        if (a == null && b != null && one.isNamed()) {
            scene.of(one).sort = b;
        } else if (b == null && a != null && other.isNamed()) {
            scene.of(other).sort = a;
        }
        scene.referents.join(one, other);
    }
}
