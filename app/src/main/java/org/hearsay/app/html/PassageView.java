// SPDX-License-Identifier: Apache-2.0
package org.hearsay.app.html;

import java.util.List;

/**
 * What the template shows of a passage.
 *
 * @param role what it is in the article, such as {@code caption}
 * @param start where it begins in the article's text
 * @param segments its text, cut where highlights begin and end
 */
public record PassageView(String role, int start, List<Segment> segments) {
    public boolean headline() {
        return role.equals("headline");
    }

    public boolean crosshead() {
        return role.equals("crosshead");
    }

    /** Whether the role is worth a label: a paragraph explains itself. */
    public boolean labelled() {
        return !role.equals("paragraph") && !headline() && !crosshead();
    }
}
