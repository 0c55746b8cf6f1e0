// SPDX-License-Identifier: Apache-2.0
package org.hearsay.archive.story;

/**
 * A story that an arrival may belong to.
 *
 * @param story the story
 * @param likeness what speaks for it and against it, a number for each of {@link Likeness}
 */
public record Candidate(StoryId story, double[] likeness) {}
