// SPDX-License-Identifier: Apache-2.0
package org.hearsay.comparison;

import java.util.List;

/**
 * What one article makes of one utterance.
 *
 * @param article id of the article
 * @param presence whether the utterance is there
 * @param tellings where it is there, in order of the text; empty unless present
 */
public record Cell(String article, Presence presence, List<Telling> tellings) {
    public Cell {
        tellings = List.copyOf(tellings);
        if ((presence == Presence.PRESENT) == tellings.isEmpty()) {
            throw new IllegalArgumentException(article + " is " + presence + " with " + tellings.size() + " tellings");
        }
    }
}
