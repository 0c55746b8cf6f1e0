// SPDX-License-Identifier: Apache-2.0
package org.hearsay.archive.account;

/** What somebody may do. */
public enum Role {
    /** Look, and have texts read. */
    READER,
    /** Change what others see too: keep, correct, merge, watch, publish. */
    EDITOR
}
