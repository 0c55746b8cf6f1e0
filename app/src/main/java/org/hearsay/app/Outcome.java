// SPDX-License-Identifier: Apache-2.0
package org.hearsay.app;

/**
 * What came of one input.
 *
 * @param <T> a reading, or an article
 */
sealed interface Outcome<T> {
    /**
     * It was read.
     *
     * @param page the name of the page
     * @param result what was made of it
     */
    record Made<T>(String page, T result) implements Outcome<T> {}

    /**
     * Nothing came of it.
     *
     * @param message names the input, what is wrong and the next step
     * @param failed false when it was read, and held no article
     */
    record None<T>(String message, boolean failed) implements Outcome<T> {}
}
