// SPDX-License-Identifier: Apache-2.0
package org.hearsay.attribution;

import java.util.List;
import org.hearsay.article.Span;
import org.hearsay.attribution.rule.Labelled;
import org.hearsay.learning.Chain;

/**
 * One way to read a candidate: these words are its source, its cue and its content.
 *
 * @param candidate the candidate
 * @param window where its words were looked for
 * @param labelling how probable each label is at each unit of the window
 * @param labelled the words, with a content
 * @param byRule whether the content is the one that the rules found, where the model found another
 */
record Hypothesis(Candidate candidate, Window window, Chain.Labelling labelling, Labelled labelled, boolean byRule) {
    List<Span> content() {
        return labelled.content();
    }

    /** Where the cue stands. */
    Span cue() {
        Span cue = labelled.cue();
        return cue == null ? window.span(window.cue()) : cue;
    }

    int sentence() {
        return candidate.place().sentence();
    }

    /** Whether its cue stands in another's content, and not the other way round. */
    boolean isInside(Hypothesis outer) {
        return labelled.isInside(outer.labelled) && !outer.labelled.isInside(labelled);
    }

    /** Whether two claim mostly the same words, neither with its cue in the other's content. */
    boolean rivals(Hypothesis other) {
        boolean nested = labelled.isInside(other.labelled) || other.labelled.isInside(labelled);
        return !nested && labelled.claimsSame(other.labelled);
    }
}
