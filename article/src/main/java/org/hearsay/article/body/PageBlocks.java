// SPDX-License-Identifier: Apache-2.0
package org.hearsay.article.body;

import java.util.List;
import org.hearsay.article.html.HintedBlock;

/**
 * The blocks of a page, and what the rules make of each.
 *
 * @param blocks the blocks, in order
 * @param ruled the roles that the rules give, as numbers: each kind of passage and of furniture has its own
 * @param ofBody whether that role is one of the body's
 * @param likeTitle how like the page's titles each block is, 0 to 1
 * @param first index of the first block of the element that the rules take for the body
 * @param end index after its last block
 * @param headline index of the visible headline; -1 when there is none
 * @param witnessed share of the structured data's body that stands on the page, 0 to 1
 */
public record PageBlocks(
        List<HintedBlock> blocks,
        int[] ruled,
        boolean[] ofBody,
        float[] likeTitle,
        int first,
        int end,
        int headline,
        double witnessed) {}
