// SPDX-License-Identifier: Apache-2.0
package org.hearsay.archive.source;

/** One input that nobody has opened yet; any thread may open it, once. */
@FunctionalInterface
public interface PageSource {
    /** Opens or fetches it. */
    PageOrFailure open();

    /** An input of which it is known already that it cannot be opened. */
    static PageSource failed(String message) {
        return () -> new PageOrFailure.Failure(message);
    }
}
