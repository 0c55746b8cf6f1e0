// SPDX-License-Identifier: Apache-2.0
package org.hearsay.app;

import java.io.IOException;

/** Whoever read our output has gone, as {@code head} does after its lines: a reason to end, and no error. */
final class ClosedPipeException extends IOException {
    private static final long serialVersionUID = 1;

    ClosedPipeException(IOException cause) {
        super("nobody reads the output any more", cause);
    }
}
