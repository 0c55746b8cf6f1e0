// SPDX-License-Identifier: Apache-2.0
package org.hearsay.entity;

import java.util.List;
import org.hearsay.language.Sentence;

/**
 * The sentences of an article, found by place.
 *
 * @param inOrder at least one
 */
record Sentences(List<Sentence> inOrder) {
    /** The sentence before another; of the first, itself. */
    Sentence before(Sentence sentence) {
        return inOrder.get(Math.max(0, sentence.index() - 1));
    }

    /** The sentence after another; of the last, itself. */
    Sentence after(Sentence sentence) {
        return inOrder.get(Math.min(inOrder.size() - 1, sentence.index() + 1));
    }

    /** The sentence that holds an offset, else the next after it, else the last. */
    Sentence at(int offset) {
        int low = 0;
        int high = inOrder.size() - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (inOrder.get(middle).span().end() > offset) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return inOrder.get(low);
    }
}
