// SPDX-License-Identifier: Apache-2.0
package org.hearsay.statement;

import org.hearsay.article.Span;
import org.jspecify.annotations.Nullable;

/**
 * How a statement's speaker was found.
 *
 * @param how the way
 * @param via the earlier words that the source was led back to; null when the source names the speaker itself
 * @param reason why the speaker is unknown; null when he is known
 */
public record Resolution(
        How how, @Nullable Span via, @Nullable String reason) {
    /** The way from a source's words to its speaker. */
    public enum How {
        NAMED,
        SURNAME,
        TITLE,
        PRONOUN,
        /** "the group" */
        NOMINAL,
        /** "the statement" */
        DOCUMENT,
        /** a second clause of one source */
        SHARED,
        /** a quotation without a cue goes on */
        CARRIED,
        UNNAMED,
        UNKNOWN
    }

    public Resolution {
        if ((how == How.UNKNOWN) != (reason != null)) {
            throw new IllegalArgumentException("a reason is given when, and only when, the speaker is unknown");
        }
    }

    public static Resolution unknown(String reason) {
        return new Resolution(How.UNKNOWN, null, reason);
    }
}
