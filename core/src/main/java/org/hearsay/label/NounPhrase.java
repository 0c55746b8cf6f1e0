// SPDX-License-Identifier: Apache-2.0
package org.hearsay.label;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hearsay.article.Span;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;
import org.jspecify.annotations.Nullable;

/**
 * A noun with the words before it that describe it: "our valiant armed forces". What follows the noun, and an article,
 * are no part of it.
 *
 * @param place its place among the article's noun phrases, from 0
 * @param sentence the sentence that it stands in
 * @param first its first token: a possessive pronoun, a number, an adjective, a noun
 * @param head its noun, and its last token
 * @param determiner the article or the like before it, in lower case; empty when there is none
 * @param possessor the phrase before "'s"; null when there is none
 * @param isNamed whether its noun is a name or ends one, and no title or common noun in capitals
 */
record NounPhrase(
        int place,
        Sentence sentence,
        int first,
        int head,
        String determiner,
        @Nullable NounPhrase possessor,
        boolean isNamed) {
    private static final Set<String> POINTING = Set.of("the", "this", "that", "these", "those");
    private static final Set<String> NOBODY = Set.of("no", "any", "every", "each", "neither", "either", "another");

    Token noun() {
        return sentence.token(head);
    }

    /** The noun's dictionary form in lower case. */
    String lemma() {
        String lemma = noun().lemma().toLowerCase(Locale.ROOT);
        return noun().tag().equals("NNPS") ? Profile.singular(lemma) : lemma;
    }

    Span span() {
        return sentence.span(first, head);
    }

    /** Its words in lower case, a blank between them. */
    String words() {
        StringBuilder words = new StringBuilder();
        for (int i = first; i <= head; i++) {
            words.append(i == first ? "" : " ").append(sentence.token(i).lower());
        }
        return words.toString();
    }

    /** The words before the noun that describe it, without a possessive pronoun. */
    List<Token> description() {
        List<Token> words = new ArrayList<>();
        for (int i = first; i < head; i++) {
            Token token = sentence.token(i);
            if (!token.tag().equals("PRP$") && !token.isPunctuation()) {
                words.add(token);
            }
        }
        return words;
    }

    /** The possessive pronoun that it begins with, in lower case; empty when it begins with none. */
    String possessive() {
        Token opening = sentence.token(first);
        return opening.tag().equals("PRP$") ? opening.lower() : "";
    }

    boolean isPlural() {
        return noun().tag().equals("NNS") || noun().tag().equals("NNPS");
    }

    /** Whether it points to something that the reader knows: "the gang", "their gang", "Orrin's gang", "gangs". */
    boolean isDefinite() {
        return POINTING.contains(determiner)
                || possessor != null
                || !possessive().isEmpty()
                || (determiner.isEmpty() && !isCounted());
    }

    /** Whether it begins with a number: "two drivers". */
    boolean isCounted() {
        return sentence.token(first).tag().equals("CD");
    }

    /** Whether it names nobody in particular: "no army", "any fighters". */
    boolean namesNobody() {
        return NOBODY.contains(determiner);
    }

    boolean isOwnedBy(NounPhrase other) {
        return possessor != null && possessor.place == other.place;
    }

    boolean overlaps(Span span) {
        return span().overlaps(span);
    }
}
