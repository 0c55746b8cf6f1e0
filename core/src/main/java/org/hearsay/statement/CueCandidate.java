// SPDX-License-Identifier: Apache-2.0
package org.hearsay.statement;

import java.util.List;
import org.hearsay.language.Sentence;

/**
 * A place that may attribute something to somebody.
 *
 * @param sentence its sentence
 * @param entry the lexicon's entry
 * @param tokens the tokens that match the entry's words, the head first
 */
record CueCandidate(Sentence sentence, CueEntry entry, List<Integer> tokens) {
    int head() {
        return tokens.getFirst();
    }

    int last() {
        return tokens.getLast();
    }
}
