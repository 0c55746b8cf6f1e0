// SPDX-License-Identifier: Apache-2.0
package org.hearsay.eval.gold;

import java.util.List;
import java.util.Map;
import org.hearsay.eval.score.Attribution;

/**
 * A text and what each of its annotators marked.
 *
 * @param name its file name without ending
 * @param text the text, untouched: all offsets point into it
 * @param annotators their attributions by the annotator's name, names sorted, at least one
 */
public record GoldText(String name, String text, Map<String, List<Attribution>> annotators) {
    /** What the first annotator by name marked: the gold of this text. */
    public List<Attribution> first() {
        return annotators.values().iterator().next();
    }
}
