// SPDX-License-Identifier: Apache-2.0
package org.hearsay.article;

import org.jspecify.annotations.Nullable;

/**
 * Somebody whom a byline names.
 *
 * @param name person or desk, as written
 * @param role "Political editor", "in Beirut", ...; null when none is written
 * @param kind whether it is somebody or a desk
 */
public record Author(String name, @Nullable String role, Kind kind) {
    /** What a byline names. */
    public enum Kind {
        PERSON,
        /** A desk, a staff, or the outlet itself. */
        DESK
    }

    /** A person. */
    public Author(String name, @Nullable String role) {
        this(name, role, Kind.PERSON);
    }

    public boolean isPerson() {
        return kind == Kind.PERSON;
    }

    Author asDesk() {
        return new Author(name, role, Kind.DESK);
    }
}
