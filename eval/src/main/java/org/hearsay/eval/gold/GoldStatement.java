// SPDX-License-Identifier: Apache-2.0
package org.hearsay.eval.gold;

import org.hearsay.eval.score.Attribution;
import org.hearsay.statement.Act;
import org.hearsay.statement.Kind;
import org.hearsay.statement.Reality;
import org.jspecify.annotations.Nullable;

/**
 * A statement as somebody marked it in an article of the own form of gold.
 *
 * @param words its source, cue and content
 * @param kind how it gives the words
 * @param act speech, attitude or evidence
 * @param reality whether the act is told as having happened
 * @param speaker the fullest name that the article gives; null when a reader cannot know who speaks
 */
public record GoldStatement(
        Attribution words,
        Kind kind,
        Act act,
        Reality reality,
        @Nullable String speaker) {
    /** Whether it gives words that were spoken or written, in one of the kinds that have any. */
    public boolean spoken() {
        return act == Act.SPEECH && kind != Kind.BARE;
    }
}
