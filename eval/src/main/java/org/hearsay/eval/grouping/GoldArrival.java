// SPDX-License-Identifier: Apache-2.0
package org.hearsay.eval.grouping;

import org.hearsay.archive.story.Arrival;

/**
 * An article and the story in which people put it.
 *
 * @param arrival the article; its id is its path
 * @param story the story
 * @param world what shares people and places with it: stories of one world are learned from together or not at all
 * @param opened whether anything may be learned from it
 */
record GoldArrival(Arrival arrival, String story, String world, boolean opened) {}
