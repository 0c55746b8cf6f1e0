// SPDX-License-Identifier: Apache-2.0
package org.hearsay.comparison;

/** Whether an article carries an utterance. */
public enum Presence {
    PRESENT,
    /** The whole article was read, and it was not found there. */
    ABSENT,
    /** It was not found, but the article was not whole. */
    UNKNOWN
}
