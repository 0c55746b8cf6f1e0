// SPDX-License-Identifier: Apache-2.0
package org.hearsay.comparison;

/** What became of the words. Of a telling that quotes a part, the words inside the marks decide. */
public enum Wording {
    /** All words are the reference's, and all of its words are there. */
    VERBATIM,
    /** Only deletions. */
    CUT,
    /** Words were changed inside quotation marks, though both descend from one wording. */
    ALTERED,
    /** Another translation or rendering, in quotation marks. */
    VARIANT,
    /** No quotation marks. */
    PARAPHRASE,
    /** Bare: that somebody spoke is told, not what was said. */
    NONE
}
