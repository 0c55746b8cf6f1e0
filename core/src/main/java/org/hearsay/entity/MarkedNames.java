// SPDX-License-Identifier: Apache-2.0
package org.hearsay.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;

/** The names that the engine marked, as phrases. */
final class MarkedNames {
    static final String PERSON = "PERSON";
    static final String ORGANISATION = "ORGANIZATION";

    private MarkedNames() {}

    /** Every unbroken run of tokens that are marked alike. */
    static List<Phrase> of(Sentence sentence) {
        List<Phrase> names = new ArrayList<>();
        int first = 0;
        while (first < sentence.size()) {
            String kind = sentence.token(first).name();
            int last = first;
            while (last + 1 < sentence.size() && sentence.token(last + 1).name().equals(kind)) {
                last++;
            }
            if (sentence.token(first).isName()) {
                names.add(new Phrase(sentence, first, last));
            }
            first = last + 1;
        }
        return names;
    }

    /** The first name of a kind that begins in a phrase, with the hyphens inside it. */
    static Optional<Phrase> first(String kind, Phrase phrase) {
        for (int i = phrase.first(); i <= phrase.last(); i++) {
            if (phrase.sentence().token(i).name().equals(kind)) {
                return Optional.of(from(i, kind, phrase.sentence()));
            }
        }
        return Optional.empty();
    }

    /** The last name of a kind that begins in a phrase. */
    static Optional<Phrase> last(String kind, Phrase phrase) {
        Optional<Phrase> found = first(kind, phrase);
        Optional<Phrase> next = found;
        while (next.isPresent()) {
            found = next;
            next = first(kind, phrase.from(next.get().last() + 1));
        }
        return found;
    }

    /** Whether a phrase is nothing but one name of a kind. */
    static boolean isWhole(String kind, Phrase phrase) {
        return !phrase.isEmpty() && first(kind, phrase).filter(phrase::equals).isPresent();
    }

    private static Phrase from(int start, String kind, Sentence sentence) {
        int end = start;
        while (end + 1 < sentence.size()
                && (sentence.token(end + 1).name().equals(kind) || isHyphenInName(sentence, end + 1))) {
            end++;
        }
        while (end > start && !isWritten(sentence.token(end))) {
            end--;
        }
        return new Phrase(sentence, start, end);
    }

    /** Whether a token can end a name: a proper noun, or a capitalised word that the tagger takes for a common one. */
    private static boolean isWritten(Token token) {
        return token.isProperNoun()
                || (token.isNoun() && Character.isUpperCase(token.word().charAt(0)));
    }

    private static boolean isHyphenInName(Sentence sentence, int at) {
        return sentence.token(at).word().equals("-")
                && at + 1 < sentence.size()
                && sentence.token(at + 1).isProperNoun();
    }
}
