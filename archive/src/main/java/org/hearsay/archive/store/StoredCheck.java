// SPDX-License-Identifier: Apache-2.0
package org.hearsay.archive.store;

import org.jspecify.annotations.Nullable;

/**
 * That somebody has looked through all statements of a text.
 *
 * @param id its number
 * @param address of the article, as the archive knows it
 * @param textSha256 of the text that was looked through
 * @param version the last version that has this text; null when none has it, since a newer reader takes another text from its page
 * @param who looked
 * @param made when, as an instant (ISO 8601)
 * @param undone when it was undone, as an instant; null while it stands
 * @param undoneBy who undid it; null while it stands
 */
public record StoredCheck(
        long id,
        String address,
        String textSha256,
        @Nullable Integer version,
        String who,
        String made,
        @Nullable String undone,
        @Nullable String undoneBy) {
    public boolean stands() {
        return undone == null;
    }

    /** Whether it is about the words of a version, and stands. */
    public boolean holdsFor(String text) {
        return stands() && textSha256.equals(text);
    }
}
