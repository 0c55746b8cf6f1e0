// SPDX-License-Identifier: Apache-2.0
package org.hearsay.record;

/** A line is not a record, or not one of a version that can be read. The message says what is wrong, and where in it. */
public final class RecordException extends Exception {
    private static final long serialVersionUID = 1;

    public RecordException(String message) {
        super(message);
    }
}
