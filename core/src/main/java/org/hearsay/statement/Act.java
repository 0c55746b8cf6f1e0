// SPDX-License-Identifier: Apache-2.0
package org.hearsay.statement;

/** What the source is told to do. */
public enum Act {
    /** Says, writes, announces. */
    SPEECH,
    /** Wants, believes, fears. */
    ATTITUDE,
    /** Shows, as a survey or a document does. */
    EVIDENCE
}
