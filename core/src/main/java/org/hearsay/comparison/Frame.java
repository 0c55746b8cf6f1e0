// SPDX-License-Identifier: Apache-2.0
package org.hearsay.comparison;

/** Whether what governs the kept words (subject, complement, whom it is about, stance) is the same as in the reference. */
public enum Frame {
    SAME,
    CHANGED,
    UNKNOWN
}
