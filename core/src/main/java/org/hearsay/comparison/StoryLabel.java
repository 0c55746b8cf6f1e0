// SPDX-License-Identifier: Apache-2.0
package org.hearsay.comparison;

import java.util.List;
import org.hearsay.article.Span;

/**
 * Words with which an article names somebody or something.
 *
 * @param referent whom they name, by the name that most articles give; the same in all articles of the story
 * @param article id of the article
 * @param words as they stand where they stand first
 * @param quoted whether they stand in attributed statements; else in the outlet's own voice
 * @param spans where they stand, in order; at least one
 */
public record StoryLabel(String referent, String article, String words, boolean quoted, List<Span> spans) {
    public StoryLabel {
        spans = List.copyOf(spans);
        if (spans.isEmpty()) {
            throw new IllegalArgumentException(words + " stand nowhere");
        }
    }

    public int count() {
        return spans.size();
    }
}
