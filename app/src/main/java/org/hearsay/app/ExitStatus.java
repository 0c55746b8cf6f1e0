// SPDX-License-Identifier: Apache-2.0
package org.hearsay.app;

/** What the exit status of a command tells. */
final class ExitStatus {
    /** Statements were found ({@code extract}: an article was found). */
    static final int FOUND = 0;

    static final int NOTHING_FOUND = 1;

    /** An input failed, though others may have been read; or the command was used wrongly. */
    static final int FAILED = 2;

    private ExitStatus() {}
}
