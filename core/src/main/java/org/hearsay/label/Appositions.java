// SPDX-License-Identifier: Apache-2.0
package org.hearsay.label;

import java.util.Optional;
import java.util.Set;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;
import org.jspecify.annotations.Nullable;

/**
 * Phrases beside each other that name the same: "Tal Brook, the mayor", "the mayor, Tal Brook", "Tal Brook is mayor", "a
 * baker called Tal Brook", "the town of Orrin".
 */
final class Appositions {
    private static final Set<String> CALLED = Set.of("called", "named", "nicknamed", "dubbed");

    /** A comma and an article stand between. */
    private static final int BESIDE = 3;

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
        int next = scene.end(phrase);
        if (next >= sentence.size()) {
            return Optional.empty();
        }
        Token token = sentence.token(next);
        if (CALLED.contains(token.lower())) {
            return scene.beginningAt(sentence, next + 1);
        }
        if (token.lemma().equals("be") && !token.lower().equals("being")) {
            return scene.beginningAt(sentence, next + 1).filter(p -> isSaidOf(phrase, p));
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
        // Behind a closing quotation mark somebody else speaks of somebody else.
        boolean mark = at < sentence.size() && sentence.token(at).isPunctuation();
        return (mark ? Optional.<NounPhrase>empty() : scene.beginningAt(sentence, at))
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

    /** "Tal Brook is the mayor", "the exit was a flight": what a name or a happening is said to be. */
    private boolean isSaidOf(NounPhrase subject, NounPhrase predicate) {
        if (scene.sort(subject) == Sort.HAPPENING && !predicate.determiner().isEmpty()) {
            scene.of(predicate).sort = Sort.HAPPENING;
            return subject.isDefinite() && !predicate.isDefinite();
        }
        return subject.isNamed() && !predicate.isNamed() && scene.sort(predicate) == Sort.PERSON;
    }

    private void join(NounPhrase one, NounPhrase other) {
        Sort a = scene.sort(one);
        Sort b = scene.sort(other);
        if (b != null && one.isNamed() && !other.isNamed()) {
            describe(one, a, b, other);
        } else if (a != null && other.isNamed() && !one.isNamed()) {
            describe(other, b, a, one);
        }
        scene.referents.join(one, other);
    }

    private boolean hasRole(NounPhrase name) {
        return scene.of(name).phrases.stream().anyMatch(p -> !p.isNamed());
    }

    /** What is called a charity is no person, whatever its name looks like. */
    private void describe(NounPhrase name, @Nullable Sort looks, Sort told, NounPhrase description) {
        boolean beside =
                Math.max(name.first(), description.first()) - Math.min(name.head(), description.head()) <= BESIDE;
        boolean group = looks == Sort.PERSON && told == Sort.PEOPLE && !hasRole(name);
        if (looks == null || (group && beside && !description.determiner().isEmpty())) {
            scene.of(name).sort = told;
            scene.of(name).somebody = false;
            scene.of(name).entity = null;
        }
    }
}
