// SPDX-License-Identifier: Apache-2.0
package org.hearsay.statement;

import java.util.List;
import org.hearsay.article.Span;
import org.jspecify.annotations.Nullable;

/**
 * What a candidate turned out to attribute to whom, before it is accepted.
 *
 * @param candidate the candidate; null for a quotation without cue
 * @param source words of the source; null when none is told
 * @param cue words of the cue; null when there is none
 * @param content what is said, in order; empty when only the act is told
 * @param bare whether the content is only what the act was about
 * @param weight how sure it is, 0 to 1
 * @param by the rule
 */
record Labelled(
        @Nullable CueCandidate candidate,
        @Nullable Span source,
        @Nullable Span cue,
        List<Span> content,
        boolean bare,
        double weight,
        String by) {
    Labelled {
        content = content.stream().sorted().toList();
    }
}
