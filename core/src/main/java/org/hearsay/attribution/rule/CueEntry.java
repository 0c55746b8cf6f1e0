// SPDX-License-Identifier: Apache-2.0
package org.hearsay.attribution.rule;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.statement.Act;
import org.hearsay.statement.Stance;

/**
 * An entry of a cue lexicon.
 *
 * @param lemmas the head first, then the words that follow it in the clause
 * @param act what the source is told to do
 * @param stances one or more
 * @param takes what tells the content ({@code clause}, {@code wh}, {@code infinitive}, {@code gerund}, {@code noun},
 *     {@code quote}, {@code bare}, {@code addressee}, or a preposition), with how often an occurrence with it is a cue,
 *     0 to 1
 */
public record CueEntry(List<String> lemmas, Act act, Set<Stance> stances, Map<String, Double> takes) {
    public String name() {
        return String.join(" ", lemmas);
    }

    public boolean takes(String what) {
        return takes.containsKey(what);
    }

    /** How often an occurrence with this complement is a cue; 0 when the cue does not take it. */
    public double weight(String what) {
        return takes.getOrDefault(what, 0.0);
    }
}
