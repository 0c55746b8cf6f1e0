// SPDX-License-Identifier: Apache-2.0
package org.hearsay.archive.store;

/** A decision about entities or stories cannot be taken, or not be undone, as things stand; nothing was changed. */
public final class DecisionException extends RefusedException {
    private static final long serialVersionUID = 1;

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

    private final Why why;
    private final long number;

    DecisionException(Why why, long number, String message) {
        super(message);
        this.why = why;
        this.number = number;
    }

    public Why why() {
        return why;
    }

    /** What stands in the way: an entity, a story, an article, or a decision. */
    public long number() {
        return number;
    }
}
