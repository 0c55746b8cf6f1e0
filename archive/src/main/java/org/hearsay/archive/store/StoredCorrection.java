// SPDX-License-Identifier: Apache-2.0
package org.hearsay.archive.store;

import org.hearsay.correction.Correction;
import org.jspecify.annotations.Nullable;

/**
 * A correction as the archive keeps it.
 *
 * @param id its number
 * @param address of the article, as the archive knows it
 * @param correction what was decided
 * @param undone when it was undone, as an instant; null while it stands
 * @param undoneBy who undid it; null while it stands
 */
public record StoredCorrection(
        long id,
        String address,
        Correction correction,
        @Nullable String undone,
        @Nullable String undoneBy) {
    public boolean stands() {
        return undone == null;
    }
}
