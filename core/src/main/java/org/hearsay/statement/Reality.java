// SPDX-License-Identifier: Apache-2.0
package org.hearsay.statement;

/** Whether the act is told as having happened. */
public enum Reality {
    ACTUAL,
    /** "did not say", "refused to comment" */
    NEGATED,
    /** "could say", "if he says" */
    HYPOTHETICAL,
    /** "Did he say …?" */
    QUESTION,
    /** "will announce" */
    FUTURE
}
