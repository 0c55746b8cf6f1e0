// SPDX-License-Identifier: Apache-2.0
package org.hearsay.eval.archive.faults;

import java.nio.file.Path;

/** Something gets in an archive's way. */
@FunctionalInterface
interface Trial {
    /**
     * What its user is told then.
     *
     * @param folder an empty one
     * @throws NotHereException when this machine lets nobody try
     * @throws IllegalStateException when something was lost, or the user was told nothing that helps
     */
    String told(Path folder) throws Exception;

    /** This machine lets nobody try. */
    final class NotHereException extends Exception {
        private static final long serialVersionUID = 1;

        NotHereException(String message) {
            super(message);
        }
    }

    /** Fails a trial. */
    static void check(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalStateException(otherwise);
        }
    }
}
