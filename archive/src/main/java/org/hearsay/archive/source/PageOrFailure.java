// SPDX-License-Identifier: Apache-2.0
package org.hearsay.archive.source;

import java.time.Instant;
import org.hearsay.article.Page;
import org.jspecify.annotations.Nullable;

/** What came of one input. A failure is a value, so that one bad input never stops the others. */
public sealed interface PageOrFailure {
    /**
     * The page was there.
     *
     * @param page the page
     * @param taken when it was fetched, or captured by who kept it; null where nobody knows, as of a file
     */
    record Opened(Page page, @Nullable Instant taken) implements PageOrFailure {
        /** A page of which nobody knows when it was taken. */
        public Opened(Page page) {
            this(page, null);
        }

        /** The page, which knows when it was taken. */
        public Page dated() {
            return taken == null ? page : page.taken(taken);
        }
    }

    /**
     * The page could not be had.
     *
     * @param message names the input, what went wrong and, where there is one, the next step
     */
    record Failure(String message) implements PageOrFailure {}

    /**
     * There is no page to be had here, and nothing is wrong: its publisher does not want it collected, or it is no page.
     *
     * @param message names the input and says what was left out
     */
    record Note(String message) implements PageOrFailure {}
}
