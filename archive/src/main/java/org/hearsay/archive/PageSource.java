// SPDX-License-Identifier: Apache-2.0
package org.hearsay.archive;

/** One input that nobody has opened yet. */
@FunctionalInterface
interface PageSource {
    PageOrFailure open();

    /** An input of which it is known already that it cannot be opened. */
    static PageSource failed(String message) {
        return () -> new PageOrFailure.Failure(message);
    }
}
