// SPDX-License-Identifier: Apache-2.0
package org.hearsay.app.html;

import java.util.List;
import org.hearsay.app.comparison.Sign;

/**
 * What the template of a comparison shows.
 *
 * @param title its title
 * @param read how many articles were read
 * @param stories the stories that have something to compare
 * @param alone the articles that have nothing to be compared with
 * @param style its style sheet
 * @param script its script
 */
public record ComparisonView(
        String title, int read, List<StoryView> stories, List<OutletView> alone, Asset style, Asset script) {
    /** The policy that allows the page nothing but its own style and its own script. */
    public String policy() {
        return "default-src 'none'; style-src '" + style.hash() + "'; script-src '" + script.hash() + "'";
    }

    public List<Sign> signs() {
        return List.of(Sign.values());
    }

    /** The class of a sign. */
    public static String look(Sign sign) {
        return "s-" + sign.key();
    }
}
