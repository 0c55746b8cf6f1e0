// SPDX-License-Identifier: Apache-2.0
package org.hearsay.entity;

import java.util.BitSet;
import java.util.Optional;
import org.hearsay.language.Sentence;
import org.hearsay.language.Tree;

/** The noun that a relative clause hangs from, with the words before it: "the mayor, who said". */
final class RelativeAntecedents {
    private RelativeAntecedents() {}

    /** @param pronoun the token "who", "which" or "that" */
    static Optional<Phrase> of(Sentence sentence, int pronoun) {
        return sentence.tree().flatMap(tree -> of(sentence, tree, pronoun));
    }

    private static Optional<Phrase> of(Sentence sentence, Tree tree, int pronoun) {
        int noun = noun(sentence, tree, pronoun);
        if (noun < 0 || noun >= pronoun) {
            return Optional.empty();
        }
        if (tree.is(noun, "appos") && sentence.token(tree.head(noun)).isProperNoun()) {
            noun = tree.head(noun);
        }
        BitSet below = tree.subtree(noun);
        int first = noun;
        while (first > 0 && below.get(first - 1)) {
            first--;
        }
        int last = noun;
        while (last + 1 < pronoun
                && below.get(last + 1)
                && !sentence.token(last + 1).word().equals(",")) {
            last++;
        }
        while (first < noun && sentence.token(first).tag().equals("IN")) {
            first++;
        }
        return Optional.of(new Phrase(sentence, first, last));
    }

    /** The head of the clause, else the word before it; -1 when there is neither. */
    private static int noun(Sentence sentence, Tree tree, int pronoun) {
        for (int at = pronoun; at >= 0; at = tree.head(at)) {
            if (tree.is(at, "acl")) {
                return tree.head(at);
            }
        }
        boolean comma = pronoun > 1 && sentence.token(pronoun - 1).isPunctuation();
        return comma ? pronoun - 2 : pronoun - 1;
    }
}
