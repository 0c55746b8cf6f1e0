// SPDX-License-Identifier: Apache-2.0
package org.hearsay.archive.source;

import java.io.IOException;
import java.io.InputStream;
import org.hearsay.archive.bytes.Bytes;

/** Standard input as one page. */
final class StandardInput implements PageSource {
    /** What is said of every second mention. */
    static final String ONCE = "(standard input): can be read only once; give - once";

    private static final String NAME = "(standard input)";

    private final InputStream in;

    StandardInput(InputStream in) {
        this.in = in;
    }

    @Override
    public PageOrFailure open() {
        try {
            Bytes bytes = Bytes.read(in, Pages.MOST_BYTES);
            return bytes.array().length == 0
                    ? new PageOrFailure.Failure(NAME + ": is empty; pipe a page into it")
                    : new PageOrFailure.Opened(bytes.page().named(NAME));
        } catch (IOException e) {
            return new PageOrFailure.Failure(NAME + ": could not be read (" + e.getMessage() + ")");
        }
    }
}
