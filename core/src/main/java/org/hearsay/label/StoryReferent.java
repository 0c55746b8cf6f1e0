// SPDX-License-Identifier: Apache-2.0
package org.hearsay.label;

import java.util.List;
import org.hearsay.entity.EntityKind;

/**
 * Somebody or something that articles of one story name.
 *
 * @param name the name or description that they share, or the fullest
 * @param kind what it is
 * @param places its labels, by article and in order of the text; at least one
 */
public record StoryReferent(String name, EntityKind kind, List<Place> places) {
    public StoryReferent {
        places = List.copyOf(places);
    }

    /**
     * A label of one of the story's articles.
     *
     * @param article place of the article among those compared, from 0
     * @param label the label
     */
    public record Place(int article, Label label) {}
}
