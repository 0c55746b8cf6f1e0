// SPDX-License-Identifier: Apache-2.0
package org.hearsay.archive.store;

/** Somebody else has decided about the same words meanwhile; nothing was changed. */
public final class ContradictionException extends RefusedException {
    private static final long serialVersionUID = 1;

    private final transient StoredCorrection other;

    ContradictionException(StoredCorrection other) {
        super(other.correction().who() + " has decided about these words meanwhile");
        this.other = other;
    }

    /** What the other decided. */
    public StoredCorrection other() {
        return other;
    }
}
