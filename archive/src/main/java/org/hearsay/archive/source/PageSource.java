// SPDX-License-Identifier: Apache-2.0
package org.hearsay.archive.source;

import org.hearsay.archive.source.PageOrFailure.Opened;
import org.jspecify.annotations.Nullable;

/** One input that nobody has opened yet; any thread may open it, once. */
@FunctionalInterface
public interface PageSource {
    /** Opens or fetches it. */
    PageOrFailure open();

    /** Its address, where that is known before it is opened: so that what is held already need not be opened. */
    default @Nullable String address() {
        return null;
    }

    /** An input of which it is known already that it cannot be opened. */
    static PageSource failed(String message) {
        return () -> new PageOrFailure.Failure(message);
    }

    /** Something that is told in the place of a page. */
    static PageSource note(String message) {
        return () -> new PageOrFailure.Note(message);
    }

    /** A page that is there already. */
    static PageSource opened(Opened opened) {
        return new PageSource() {
            @Override
            public PageOrFailure open() {
                return opened;
            }

            @Override
            public @Nullable String address() {
                return opened.page().url();
            }
        };
    }
}
