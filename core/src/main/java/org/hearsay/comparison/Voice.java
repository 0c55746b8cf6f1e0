// SPDX-License-Identifier: Apache-2.0
package org.hearsay.comparison;

/** In whose voice an article carries an utterance. */
public enum Voice {
    /** Somebody is told to have said it. */
    ATTRIBUTED,
    /** That somebody spoke is told, not what was said. */
    BARE,
    /** The outlet says it itself. */
    ASSERTED
}
