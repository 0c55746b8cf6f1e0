// SPDX-License-Identifier: Apache-2.0
package org.hearsay.app;

import org.hearsay.archive.store.Entry;

/** A page on its way into the archive. */
sealed interface Gathered {
    /** The archive holds its very bytes, so nobody read it again. */
    record Held() implements Gathered {}

    /** It was read, and is ready to be added. */
    record Ready(Entry entry) implements Gathered {}
}
