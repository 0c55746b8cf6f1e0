// SPDX-License-Identifier: Apache-2.0
package org.hearsay.archive.account;

import org.hearsay.archive.store.RefusedException;

/** An account cannot be as somebody wants it. */
public final class AccountException extends RefusedException {
    private static final long serialVersionUID = 1;

    /** Why. */
    public enum Reason {
        /** The name is empty, too long, or holds what a name must not hold. */
        NAME,
        /** There is somebody of this name. */
        TAKEN,
        /** There is nobody of this name. */
        NOBODY,
        /** The password is too short or too long. */
        PASSWORD,
        /** Somebody has as many tokens as one may have. */
        TOKENS
    }

    private final Reason reason;

    AccountException(Reason reason, String message) {
        super(message);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
