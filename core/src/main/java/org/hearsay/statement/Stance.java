// SPDX-License-Identifier: Apache-2.0
package org.hearsay.statement;

/** What the choice of a cue says about the words or towards them. */
public enum Stance {
    NEUTRAL,
    /** The outlet takes the content for true: reveal, admit. */
    FACTIVE,
    /** The source gives something away: admit, concede. */
    CONCEDING,
    /** The outlet keeps its distance: claim, allege. */
    DOUBTING,
    DENYING,
    /** blast, fume */
    HOSTILE,
    /** hail, praise */
    APPROVING,
    DEMANDING,
    PROMISING,
    WARNING,
    ASKING
}
