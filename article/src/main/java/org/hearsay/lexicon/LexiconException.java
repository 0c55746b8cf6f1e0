// SPDX-License-Identifier: Apache-2.0
package org.hearsay.lexicon;

/** A lexicon file that cannot be used; the message names file, line and reason. */
public final class LexiconException extends RuntimeException {
    private static final long serialVersionUID = 1;

    public LexiconException(String message) {
        super(message);
    }
}
