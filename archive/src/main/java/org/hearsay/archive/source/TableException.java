// SPDX-License-Identifier: Apache-2.0
package org.hearsay.archive.source;

import java.nio.file.Path;

/** A table, or a row of it, that cannot be used; the message names file, line and reason. */
final class TableException extends Exception {
    private static final long serialVersionUID = 1;

    private final String message;

    TableException(String message) {
        super(message);
        this.message = message;
    }

    TableException(Path file, String what) {
        this(file + ": " + what);
    }

    TableException(Path file, long line, String what) {
        this(file + ":" + line + ": " + what);
    }

    @Override
    public String getMessage() {
        return message;
    }
}
