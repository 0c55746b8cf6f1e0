// SPDX-License-Identifier: Apache-2.0
package org.hearsay.comparison;

import java.util.List;
import org.hearsay.article.Span;
import org.jspecify.annotations.Nullable;

/**
 * How one article carries one utterance, once. All spans but those of the reference point into its article's text.
 *
 * @param statement id of the statement that tells it; null when, and only when, the outlet asserts it itself
 * @param span from the first to the last fragment of what is told of this utterance; of a bare telling cue and content
 * @param context the sentence of {@code span} and its neighbours
 * @param wording what became of the words
 * @param certainty how far the characters prove the wording; speaker and frame are always suggestions
 * @param voice whether it is attributed
 * @param speaker how its speaker relates to the reference's
 * @param frame whether what governs the words is the reference's
 * @param pairs the reference's words and these, aligned, in order of the reference; empty when there is nothing to
 *     align: a bare telling
 * @param frames what governs the words there and here, where it differs
 * @param by the rules that decided, with the deciding words
 */
public record Telling(
        @Nullable String statement,
        Span span,
        Span context,
        Wording wording,
        Certainty certainty,
        Voice voice,
        SpeakerRelation speaker,
        Frame frame,
        List<WordPair> pairs,
        List<FramePair> frames,
        String by) {
    public Telling {
        pairs = List.copyOf(pairs);
        frames = List.copyOf(frames);
        if ((voice == Voice.ASSERTED) != (statement == null)) {
            throw new IllegalArgumentException("a telling without a statement is asserted, and no other: " + by);
        }
        if ((voice == Voice.BARE) != (wording == Wording.NONE)) {
            throw new IllegalArgumentException("a bare telling has no wording, and no other: " + by);
        }
        if (!context.contains(span)) {
            throw new IllegalArgumentException(context + " does not hold " + span);
        }
    }
}
