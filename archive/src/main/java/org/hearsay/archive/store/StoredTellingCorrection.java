// SPDX-License-Identifier: Apache-2.0
package org.hearsay.archive.store;

import org.hearsay.correction.TellingCorrection;
import org.jspecify.annotations.Nullable;

/**
 * A decision about a telling as the archive keeps it.
 *
 * @param id its number
 * @param correction what was decided
 * @param undone when it was undone, as an instant; null while it stands
 * @param undoneBy who undid it; null while it stands
 */
public record StoredTellingCorrection(
        long id,
        TellingCorrection correction,
        @Nullable String undone,
        @Nullable String undoneBy) {
    public boolean stands() {
        return undone == null;
    }
}
