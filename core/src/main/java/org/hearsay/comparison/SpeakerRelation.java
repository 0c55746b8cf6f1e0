// SPDX-License-Identifier: Apache-2.0
package org.hearsay.comparison;

/** How the speaker of a telling relates to the reference's. */
public enum SpeakerRelation {
    SAME,
    /** A broader or less exact name: militants for a man. */
    VAGUER,
    /** A more exact name: the spokesman for the army. */
    NARROWER,
    /** Both are resolved, and neither stands for the other. */
    OTHER,
    UNKNOWN
}
