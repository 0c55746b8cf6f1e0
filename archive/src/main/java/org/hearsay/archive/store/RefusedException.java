// SPDX-License-Identifier: Apache-2.0
package org.hearsay.archive.store;

/** A change that cannot be made as things stand, though the archive is sound; nothing was changed. */
public abstract class RefusedException extends RuntimeException {
    private static final long serialVersionUID = 1;

    protected RefusedException(String message) {
        super(message);
    }
}
