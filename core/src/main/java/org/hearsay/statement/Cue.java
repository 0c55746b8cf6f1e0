// SPDX-License-Identifier: Apache-2.0
package org.hearsay.statement;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.hearsay.article.Span;

/**
 * The words that tell of the act.
 *
 * @param span with auxiliaries, negation, adverbs, particles and the object of a light verb ("made hostile comments")
 * @param lemma the lemma that carries the meaning, as it stands in the lexicon ("add", "make comment")
 * @param stance one or more
 */
public record Cue(Span span, String lemma, Set<Stance> stance) {
    public Cue {
        stance = Collections.unmodifiableSet(EnumSet.copyOf(stance));
    }
}
