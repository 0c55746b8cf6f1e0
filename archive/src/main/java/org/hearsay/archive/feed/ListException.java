// SPDX-License-Identifier: Apache-2.0
package org.hearsay.archive.feed;

/** A list of pages that cannot be read; the message says why. */
public final class ListException extends Exception {
    private static final long serialVersionUID = 1;

    ListException(String message) {
        super(message);
    }

    ListException(String message, Throwable cause) {
        super(message, cause);
    }
}
