// SPDX-License-Identifier: Apache-2.0
package org.hearsay.eval.score;

/**
 * An attribution, a person's or ours.
 *
 * @param source who; {@link Fragments#NONE} when nobody is named
 * @param cue the words that tell of the act; may be none
 * @param content what is said; none when only the act is told
 */
public record Attribution(Fragments source, Fragments cue, Fragments content) {}
