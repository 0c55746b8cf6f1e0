// SPDX-License-Identifier: Apache-2.0
package org.hearsay.attribution;

import org.hearsay.attribution.rule.Labelled;
import org.jspecify.annotations.Nullable;

/**
 * A word that may be the head of a cue.
 *
 * @param place where it stands
 * @param probability how probable it is that it is one, 0 to 1
 * @param rule what the rules made of it; null when nothing
 */
record Candidate(Place place, float probability, @Nullable Labelled rule) {}
