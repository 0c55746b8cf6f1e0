// SPDX-License-Identifier: Apache-2.0
package org.hearsay.article;

import org.hearsay.article.html.HintedBlock;

/**
 * A block of an HTML page with its role.
 *
 * @param block the block with its role or reason
 * @param of the page's block that it came from
 */
record RoledBlock(Block block, HintedBlock of) {
    boolean has(PassageRole role) {
        return block instanceof Block.Kept kept && kept.role() == role;
    }

    boolean isKept() {
        return block instanceof Block.Kept;
    }
}
