// SPDX-License-Identifier: Apache-2.0
package org.hearsay.article.body;

import java.util.List;

/**
 * The lines of scraped text, and what the rules make of each.
 *
 * @param lines the lines, in order, never blank
 * @param prose whether each is a sentence or more
 * @param ruled the roles that the rules give, as numbers: each kind of passage and of furniture has its own
 * @param known the roles that their own words give them, numbered in the same way; -1: none
 * @param ofBody whether the rules take it for body
 * @param start index of the first line of the stretch in which prose outweighs short lines most
 * @param end index after its last line
 * @param headline index of the headline; -1 when there is none
 */
public record PageLines(
        List<String> lines,
        boolean[] prose,
        int[] ruled,
        int[] known,
        boolean[] ofBody,
        int start,
        int end,
        int headline) {}
