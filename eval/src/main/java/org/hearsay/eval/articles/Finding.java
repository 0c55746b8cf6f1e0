// SPDX-License-Identifier: Apache-2.0
package org.hearsay.eval.articles;

import java.util.BitSet;
import java.util.List;
import org.hearsay.statement.Kind;
import org.hearsay.statement.Resolution;
import org.jspecify.annotations.Nullable;

/**
 * A statement that somebody marked or that a program found, in a form in which both compare.
 *
 * @param tokens the tokens of its content, by their number in the gold's text
 * @param kind how it gives the words
 * @param spoken whether it counts: words that were spoken or written
 * @param nested whether its cue stands in the content of another
 * @param names names of its speaker, the best first; empty: nobody can know, or the program does not
 * @param described whether the speaker is known by a description ("a doctor in Lordene"), not by a name
 * @param how the way on which the speaker was found; null of what somebody marked, and of other programs
 */
public record Finding(
        BitSet tokens,
        Kind kind,
        boolean spoken,
        boolean nested,
        List<String> names,
        boolean described,
        Resolution.@Nullable How how) {
    public Finding {
        names = List.copyOf(names);
    }

    /** F1 of the tokens of two contents, 0 to 1; 0 when both are empty. */
    double f1(Finding other) {
        BitSet shared = (BitSet) tokens.clone();
        shared.and(other.tokens);
        int all = tokens.cardinality() + other.tokens.cardinality();
        return all == 0 ? 0 : 2.0 * shared.cardinality() / all;
    }
}
