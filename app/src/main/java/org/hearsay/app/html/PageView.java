// SPDX-License-Identifier: Apache-2.0
package org.hearsay.app.html;

import java.util.List;

/**
 * What the template of the page shows.
 *
 * @param title its title
 * @param articles the articles, in order
 * @param style its style sheet
 * @param script its script
 */
public record PageView(String title, List<ArticleView> articles, Asset style, Asset script) {
    /** The policy that allows the page nothing but its own style and its own script. */
    public String policy() {
        return "default-src 'none'; style-src '" + style.hash() + "'; script-src '" + script.hash() + "'";
    }
}
