// SPDX-License-Identifier: Apache-2.0
package org.hearsay.attribution.rule;

import java.util.List;
import org.hearsay.article.Span;
import org.hearsay.statement.Statement;

/**
 * What was found of one sentence's cue, step by step.
 *
 * @param sentence the sentence
 * @param cue its marked word in the article
 * @param candidates candidates of its passage
 * @param labelled spans labelled for them
 * @param statements statements of the article
 */
record ReadSentence(
        CueSentence sentence,
        Span cue,
        List<CueCandidate> candidates,
        List<Labelled> labelled,
        List<Statement> statements) {
    /** Whether the marked word is proposed with the sentence's entry. */
    boolean isProposed() {
        return candidates.stream()
                .anyMatch(c -> c.entry().name().equals(sentence.entry())
                        && c.sentence().token(c.head()).span().overlaps(cue));
    }

    boolean isLabelled() {
        return labelled.stream().anyMatch(l -> l.cue() != null && l.cue().contains(cue));
    }

    boolean isStatement() {
        return statements.stream()
                .anyMatch(s -> s.cue() != null && s.cue().span().contains(cue));
    }

    @Override
    public String toString() {
        List<String> proposed = candidates.stream().map(c -> c.entry().name()).toList();
        return sentence + " — proposed: " + proposed + (isLabelled() ? ", labelled" : "");
    }
}
