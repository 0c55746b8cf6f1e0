// SPDX-License-Identifier: Apache-2.0
package org.hearsay.entity;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.article.Span;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;

/**
 * Tokens of a sentence that stand together: a noun phrase, or a part of one.
 *
 * @param last included; before {@code first} in an empty phrase
 */
record Phrase(Sentence sentence, int first, int last) {
    /** The tokens that a span touches; empty when it touches none. */
    static Optional<Phrase> of(Sentence sentence, Span span) {
        int first = sentence.tokenAfter(span.start());
        int last = sentence.tokenAfter(Math.max(span.start(), span.end() - 1));
        return first <= last && last < sentence.size()
                ? Optional.of(new Phrase(sentence, first, last))
                : Optional.empty();
    }

    boolean isEmpty() {
        return last < first;
    }

    List<Token> tokens() {
        return isEmpty() ? List.of() : sentence.tokens().subList(first, last + 1);
    }

    Token opening() {
        return sentence.token(first);
    }

    /** The last token: of a phrase without what follows its noun, that noun. */
    Token head() {
        return sentence.token(last);
    }

    Span span() {
        return sentence.span(first, last);
    }

    Phrase from(int start) {
        return new Phrase(sentence, start, last);
    }

    Phrase to(int end) {
        return new Phrase(sentence, first, end);
    }

    /** The words as written, one blank for any space between them. */
    String words() {
        StringBuilder words = new StringBuilder();
        for (int i = first; i <= last; i++) {
            Token token = sentence.token(i);
            if (i > first && sentence.token(i - 1).span().end() < token.span().start()) {
                words.append(' ');
            }
            words.append(token.word());
        }
        return words.toString();
    }

    /** Up to its own noun: without what follows from a comma, a preposition or a relative clause on. */
    Phrase core() {
        for (int i = first + 1; i <= last; i++) {
            if (isPastCore(i)) {
                return to(i - 1);
            }
        }
        return this;
    }

    private boolean isPastCore(int at) {
        Token token = sentence.token(at);
        Token before = sentence.token(at - 1);
        return token.word().equals(",")
                || token.word().equals("(")
                || (token.tag().equals("IN") && !before.word().equals("-"))
                || isAfterNoun(at)
                || token.tag().equals("TO")
                || token.tag().startsWith("W")
                || (token.isVerb() && !before.tag().equals("DT") && !isInsideNoun(at));
    }

    /** "a source close to the family": an adjective behind its noun, with a preposition. */
    private boolean isAfterNoun(int at) {
        return at < last
                && sentence.token(at).tag().startsWith("JJ")
                && sentence.token(at - 1).isNoun()
                && (sentence.token(at + 1).tag().equals("IN")
                        || sentence.token(at + 1).tag().equals("TO"));
    }

    /** "the so-called group", "an unidentified man": a participle before a noun, and not, as in "a report released Monday", behind one. */
    private boolean isInsideNoun(int at) {
        return at < last
                && !(Set.of("NN", "NNS").contains(sentence.token(at - 1).tag())
                        && Set.of("VBN", "VBD", "VBG")
                                .contains(sentence.token(at).tag()))
                && (sentence.token(at + 1).isNoun()
                        || sentence.token(at + 1).tag().startsWith("JJ"));
    }

    /** Whether nothing but proper nouns stands in it. */
    boolean isProper() {
        return !isEmpty()
                && tokens().stream()
                        .allMatch(
                                t -> t.isProperNoun() || t.isName() || t.word().equals("&"));
    }

    /** What stands behind its first comma, up to the next; empty when there is no comma. */
    Phrase apposition() {
        int comma = first;
        while (comma <= last && !sentence.token(comma).word().equals(",")) {
            comma++;
        }
        int end = comma;
        while (end < last && !sentence.token(end + 1).word().equals(",")) {
            end++;
        }
        return new Phrase(sentence, comma + 1, end);
    }

    /** A part of it, and what follows that part up to a comma, a bracket or a relative clause: "doctor at the field hospital". */
    Phrase described(Phrase part) {
        int end = part.last();
        while (end < last && !isAside(sentence.token(end + 1))) {
            end++;
        }
        return part.sentence().equals(sentence) ? new Phrase(sentence, part.first(), end) : part;
    }

    private static boolean isAside(Token token) {
        return (token.isPunctuation() && !Set.of("-", "&").contains(token.word()))
                || token.tag().startsWith("W");
    }

    /** "Reed's employer": what stands behind the owner; all of it when there is none. */
    Phrase behindOwner() {
        for (int i = last - 1; i > first; i--) {
            if (sentence.token(i).tag().equals("POS")) {
                return from(i + 1);
            }
        }
        return this;
    }

    /** Without "the", "her" or "all" before the rest. */
    Phrase withoutDeterminers() {
        int start = first;
        while (start < last && isDeterminer(sentence.token(start))) {
            start++;
        }
        return from(start);
    }

    private static boolean isDeterminer(Token token) {
        return Set.of("DT", "PRP$", "PDT").contains(token.tag()) || token.isPunctuation();
    }

    /** Without such words at the end; at least one token stays. */
    Phrase withoutLast(Set<String> words) {
        int end = last;
        while (end > first && words.contains(sentence.token(end).word())) {
            end--;
        }
        return to(end);
    }
}
