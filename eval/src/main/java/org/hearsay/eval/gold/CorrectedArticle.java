// SPDX-License-Identifier: Apache-2.0
package org.hearsay.eval.gold;

import java.util.List;
import org.hearsay.eval.score.Fragments;

/**
 * An article of which people decided about some statements; of all others nobody knows.
 *
 * @param decided the article with the statements that they corrected or added
 * @param rejected the contents of what they said to be no statement
 */
public record CorrectedArticle(GoldArticle decided, List<Fragments> rejected) {
    public CorrectedArticle {
        rejected = List.copyOf(rejected);
    }
}
