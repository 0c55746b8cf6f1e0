// SPDX-License-Identifier: Apache-2.0
package org.hearsay.eval.cofenet;

import java.util.List;

/**
 * One line of CofeNet's data: a sentence as one annotator marked it.
 *
 * @param id name of the text, an underscore and the annotator
 * @param tokens words as the Penn treebank writes them ({@code ``}, {@code -LRB-})
 * @param labels {@code B-source}, {@code I-source}, {@code O}, …, one for each token
 */
record CofenetLine(String id, List<String> tokens, List<String> labels) {
    CofenetLine {
        tokens = List.copyOf(tokens);
        labels = List.copyOf(labels);
        if (tokens.size() != labels.size()) {
            throw new IllegalArgumentException(id + ": " + tokens.size() + " tokens, but " + labels.size() + " labels");
        }
    }

    /** The text's name: the id without its annotator. */
    String text() {
        return id.substring(0, id.lastIndexOf('_'));
    }
}
