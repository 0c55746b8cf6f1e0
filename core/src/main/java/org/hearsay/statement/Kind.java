// SPDX-License-Identifier: Apache-2.0
package org.hearsay.statement;

/** How a statement gives the words. */
public enum Kind {
    /** All of the content stands in quotation marks. */
    DIRECT,
    /** Part of the content stands in quotation marks. */
    MIXED,
    /** No quotation marks. */
    INDIRECT,
    /** The act of speaking is told, not what was said; the content is what the act was about, and may be empty. */
    BARE
}
