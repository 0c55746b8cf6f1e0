// SPDX-License-Identifier: Apache-2.0
package org.hearsay.correction;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a person decided about one statement: it stands so, or it is none, or it was missed. The words that it is about are
 * quotations; where the text no longer has them, it is not applied.
 *
 * @param who decided
 * @param made when, as an instant (ISO 8601)
 * @param before the statement as it was shown to the person; null when there was none
 * @param after the statement as it is; null when it is none
 */
public record Correction(
        String who,
        String made,
        @Nullable Attributed before,
        @Nullable Attributed after) {
    /** With what {@link org.hearsay.statement.Statement#by} begins where a person decided. */
    private static final String BY = "corrected by ";

    public Correction {
        if (before == null && after == null) {
            throw new IllegalArgumentException("nothing is decided");
        }
    }

    /** What became of a correction in a reading. */
    public enum Outcome {
        /** The reading is as the person decided. */
        APPLIED,
        /** The text no longer has the words in their surroundings, and nothing was changed. */
        TEXT_CHANGED
    }

    /** Whether both are about the same words of a text. */
    public boolean touches(Correction other, String text) {
        return Stream.of(before, after)
                .flatMap(Stream::ofNullable)
                .anyMatch(mine -> Stream.of(other.before, other.after)
                        .flatMap(Stream::ofNullable)
                        .anyMatch(theirs -> mine.touches(theirs, text)));
    }

    /** How a statement tells that a person decided about it. */
    String by() {
        return BY + who + ", " + made.substring(0, 10);
    }

    /** Whether a statement stands as a person decided. */
    public static boolean isBy(String by) {
        return by.startsWith(BY);
    }
}
