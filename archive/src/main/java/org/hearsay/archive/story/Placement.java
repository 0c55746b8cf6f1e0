// SPDX-License-Identifier: Apache-2.0
package org.hearsay.archive.story;

import org.jspecify.annotations.Nullable;

/**
 * Where an arrival belongs.
 *
 * @param story its story, for good
 * @param begins whether the story begins with it
 * @param copies id of the earlier article of which it is a near copy, as wire copy and mirrors are; null when of none
 */
public record Placement(
        StoryId story, boolean begins, @Nullable String copies) {}
