// SPDX-License-Identifier: Apache-2.0
package org.hearsay.label;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.entity.EntityKind;
import org.hearsay.language.Token;

/** What the words before a noun tell of whom it names. */
final class Descriptions {
    private final Knowledge knowledge;

    Descriptions(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    /** Words that distinguish a phrase from others with its noun: of names and nations; lower case. */
    Set<String> names(NounPhrase phrase) {
        Set<String> names = new HashSet<>();
        for (int i = phrase.first(); i <= phrase.head(); i++) {
            Token token = phrase.sentence().token(i);
            if (isName(token)
                    && !(i == sentenceStart(phrase) && !token.isName() && !knowledge.isDemonym(token.word()))) {
                names.add(token.lower());
            }
        }
        return names;
    }

    private static int sentenceStart(NounPhrase phrase) {
        int start = 0;
        while (start < phrase.first() && phrase.sentence().token(start).isPunctuation()) {
            start++;
        }
        return start;
    }

    private boolean isName(Token token) {
        return Character.isUpperCase(token.word().codePointAt(0))
                && (token.isProperNoun()
                        || token.isName()
                        || token.tag().equals("JJ")
                        || knowledge.isDemonym(token.word()));
    }

    /** The describing word that tells what people these are: "militant" in "militant groups"; empty when none does. */
    Optional<Token> people(NounPhrase phrase) {
        List<Token> words = phrase.description();
        EntityKind head = knowledge.kind(phrase);
        for (Token word : words.reversed()) {
            EntityKind kind = knowledge.kind(word);
            boolean person = kind == EntityKind.PERSON && !knowledge.isDemonym(word.word());
            boolean group =
                    kind == EntityKind.ORGANISATION && head == EntityKind.PERSON && knowledge.isOfMembers(phrase);
            if ((person || group) && phrase.isPlural() && !word.isVerb()) {
                return Optional.of(word);
            }
        }
        return Optional.empty();
    }

    /** Describing words of several parts, such as "foreign-paid": no two groups of one article are likely to share one. */
    static Optional<String> compound(NounPhrase phrase) {
        for (int i = phrase.first() + 1; i + 1 < phrase.head(); i++) {
            Token before = phrase.sentence().token(i - 1);
            if (phrase.sentence().token(i).word().equals("-") && !before.tag().equals("CD")) {
                return Optional.of(
                        before.lower() + "-" + phrase.sentence().token(i + 1).lower());
            }
        }
        return Optional.empty();
    }
}
