// SPDX-License-Identifier: Apache-2.0
package org.hearsay.archive.store;

/**
 * Why a decision about entities or stories was not taken, or not undone; nothing was changed.
 *
 * @param why in short
 * @param number what stands in the way: an entity, a story, an article, or a decision
 */
public record Contradiction(Why why, long number) {
    /** What stands in the way. */
    public enum Why {
        /** There is no such entity, story, or decision. */
        NONE,
        /** Both are one already. */
        ONE,
        /** It has been merged into the numbered one meanwhile. */
        MERGED,
        /** The numbered decision was taken or undone meanwhile. */
        MEANWHILE,
        /** None of these articles is about it. */
        ELSEWHERE,
        /** All of its articles would be gone. */
        EMPTIED,
        /** The numbered decision rests on it. */
        RESTS,
        /** It is not known any more what it moved. */
        UNKNOWN
    }
}
