// SPDX-License-Identifier: Apache-2.0
package org.hearsay.app;

import java.util.List;
import org.hearsay.Reading;

/**
 * What was read of the sources.
 *
 * @param readings a reading an article, in the order of the sources
 * @param failed whether an input failed
 */
record Read(List<Reading> readings, boolean failed) {
    Read {
        readings = List.copyOf(readings);
    }

    /** The exit status when something was found, or nothing. */
    int status(boolean found) {
        return failed ? ExitStatus.FAILED : found ? ExitStatus.FOUND : ExitStatus.NOTHING_FOUND;
    }
}
