// SPDX-License-Identifier: Apache-2.0
package org.hearsay.archive.source;

import org.hearsay.article.Page;

/** What came of one input. A failure is a value, so that one bad input never stops the others. */
public sealed interface PageOrFailure {
    /** The page was there. */
    record Opened(Page page) implements PageOrFailure {}

    /**
     * The page could not be had.
     *
     * @param message names the input, what went wrong and, where there is one, the next step
     */
    record Failure(String message) implements PageOrFailure {}
}
