// SPDX-License-Identifier: Apache-2.0
package org.hearsay.archive.store;

import org.jspecify.annotations.Nullable;

/**
 * Something of the archive that anybody may read who knows its address.
 *
 * @param id its number
 * @param secret the part of the address that cannot be guessed
 * @param kind what it is
 * @param what the conditions of a search, as the query of its page; a story's number
 * @param title as a person called it; empty where the archive has forgotten it
 * @param who published it
 * @param made when, as an instant
 * @param withdrawn when it was withdrawn, as an instant; null while it stands
 * @param withdrawnBy who withdrew it; null while it stands
 */
public record Published(
        long id,
        String secret,
        Kind kind,
        String what,
        String title,
        String who,
        String made,
        @Nullable String withdrawn,
        @Nullable String withdrawnBy) {
    /** What can be published. */
    public enum Kind {
        SEARCH,
        STORY
    }

    public boolean stands() {
        return withdrawn == null;
    }
}
