// SPDX-License-Identifier: Apache-2.0
package org.hearsay.eval.comparison;

import org.jspecify.annotations.Nullable;

/**
 * A telling of the gold and what we have in its place.
 *
 * @param gold a telling that is present
 * @param ours of our row for its utterance, the telling in its article that shares most characters with it; null when
 *     none shares any
 * @param row id of our row that holds these words, that of the utterance if it does; empty when no row does
 */
record MatchedTelling(GoldTelling gold, @Nullable OurTelling ours, String row) {}
