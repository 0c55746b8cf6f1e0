// SPDX-License-Identifier: Apache-2.0
package org.hearsay.archive.story;

/**
 * Names a story for good.
 *
 * @param value the id of the article that began it, so that ids need no counter and never meet
 */
public record StoryId(String value) {
    static StoryId begunBy(ArrivedText arrival) {
        return new StoryId(arrival.id());
    }

    @Override
    public String toString() {
        return value;
    }
}
