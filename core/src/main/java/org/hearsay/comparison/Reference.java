// SPDX-License-Identifier: Apache-2.0
package org.hearsay.comparison;

/**
 * The telling with which the others of an utterance are compared. It is never called the original: the earliest in these
 * articles is what can be known.
 *
 * @param article id of the article
 * @param statement id of the statement in that article's reading
 * @param why why this one was taken
 */
public record Reference(String article, String statement, Why why) {
    /** Why a telling is the reference. */
    public enum Why {
        /** The user chose its article: a transcript, the agency's copy. */
        GIVEN,
        /** No article that gives a time carried the utterance earlier. */
        EARLIEST,
        /** It gives more of the words than any other, or the others' times are unknown. */
        FULLEST
    }
}
