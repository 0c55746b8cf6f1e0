// SPDX-License-Identifier: Apache-2.0
package org.hearsay.attribution.rule;

import java.util.List;
import org.hearsay.language.Sentence;

/**
 * A place that may attribute something to somebody.
 *
 * @param sentence its sentence
 * @param entry the lexicon's entry
 * @param tokens the tokens that match the entry's words, the head first
 */
public record CueCandidate(Sentence sentence, CueEntry entry, List<Integer> tokens) {
    public int head() {
        return tokens.getFirst();
    }

    public int last() {
        return tokens.getLast();
    }
}
