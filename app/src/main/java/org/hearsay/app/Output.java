// SPDX-License-Identifier: Apache-2.0
package org.hearsay.app;

import java.io.IOException;

/**
 * Where results go, one after the other.
 *
 * @param <T> a reading, or an article
 */
interface Output<T> {
    /** Writes one result; when it returns, the result is written whole. */
    void write(T result) throws IOException;

    /** After the last result. */
    default void finish() throws IOException {}
}
