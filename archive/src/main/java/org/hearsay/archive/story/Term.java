// SPDX-License-Identifier: Apache-2.0
package org.hearsay.archive.story;

import java.util.ArrayList;
import java.util.List;

/** A word and the stories at hand that hold it. */
final class Term {
    /** A word that stands in more stories than this finds none: it tells too little. */
    private static final int MOST_STORIES = 200;

    final String stem;

    /** In what share of all news articles the word stands. */
    final double share;

    /** Whether it tells of which sort a happening is. */
    final boolean tellsSort;

    /** How many articles at hand name it as the holder of an office. */
    int offices;

    /** The number of the arrival that last held it, and its weight there. */
    int mark;

    double weight;

    /** The number of the story that was last looked at and holds it. */
    int storyMark;

    /** How much it tells, computed while that arrival was looked at. */
    double rarity;

    int rarityMark;

    private int stories;
    private final List<HeldStory> holders = new ArrayList<>(1);

    Term(String stem, double share, boolean tellsSort) {
        this.stem = stem;
        this.share = share;
        this.tellsSort = tellsSort;
    }

    int stories() {
        return stories;
    }

    void heldBy(HeldStory story) {
        stories++;
        holders.add(story);
    }

    /** One story less; it stays listed until half of those listed are gone. */
    void droppedBy() {
        stories--;
        if (holders.size() > 2 * stories + 8) {
            holders.removeIf(HeldStory::isForgotten);
        }
    }

    /** The stories that hold it, forgotten ones among them; none when there are too many. */
    List<HeldStory> holders() {
        return stories > MOST_STORIES ? List.of() : holders;
    }
}
