// SPDX-License-Identifier: Apache-2.0
package org.hearsay.archive.story;

/** An arrival that was placed before. */
public record Placed(StoryId story, Arrival arrival) {}
