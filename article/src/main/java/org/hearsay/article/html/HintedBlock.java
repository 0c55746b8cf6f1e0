// SPDX-License-Identifier: Apache-2.0
package org.hearsay.article.html;

import java.util.Set;

/**
 * A block with what the page says of it.
 *
 * @param block the block
 * @param hints what its ancestors say it holds: reasons for furniture and roles of passages, nearest first
 * @param witnessed whether the page's structured data has it in the article's body
 */
public record HintedBlock(HtmlBlock block, Set<String> hints, boolean witnessed) {
    /** Whether the page says this of it. */
    public boolean has(String hint) {
        return hints.contains(hint);
    }
}
