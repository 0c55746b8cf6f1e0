// SPDX-License-Identifier: Apache-2.0
package org.hearsay.comparison;

/** How sure the verdict on the wording is. */
public enum Certainty {
    /** The characters prove it: verbatim, cut, changed inside marks. */
    CERTAIN,
    SUGGESTED
}
