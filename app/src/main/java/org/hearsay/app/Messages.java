// SPDX-License-Identifier: Apache-2.0
package org.hearsay.app;

import java.io.PrintStream;
import org.hearsay.app.text.Harmless;

/** Messages for the user, a line each, on standard error. */
final class Messages {
    private static final String CLEAR_LINE = "\r\u001b[K";

    private final PrintStream err;
    private final boolean overProgress;

    /**
     * @param err where they go
     * @param overProgress whether a progress bar may stand on the line
     */
    Messages(PrintStream err, boolean overProgress) {
        this.err = err;
        this.overProgress = overProgress;
    }

    void say(String message) {
        err.println((overProgress ? CLEAR_LINE : "") + "hearsay: " + Harmless.line(message));
    }
}
