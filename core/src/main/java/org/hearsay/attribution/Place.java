// SPDX-License-Identifier: Apache-2.0
package org.hearsay.attribution;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.attribution.rule.CueCandidate;
import org.hearsay.attribution.rule.Labelled;

/**
 * A token of an article.
 *
 * @param sentence place of its sentence in the article, from 0
 * @param token its place in the sentence, from 0
 */
record Place(int sentence, int token) {
    /** What rules made of words, by the head of the cue; of two with one head the first. */
    static Map<Place, Labelled> byHead(List<Labelled> labelled) {
        Map<Place, Labelled> byHead = new HashMap<>();
        for (Labelled one : labelled) {
            CueCandidate candidate = one.candidate();
            if (candidate != null) {
                byHead.putIfAbsent(new Place(candidate.sentence().index(), candidate.head()), one);
            }
        }
        return byHead;
    }
}
