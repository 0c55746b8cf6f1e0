// SPDX-License-Identifier: Apache-2.0
package org.hearsay.archive.sql;

import org.jspecify.annotations.Nullable;

/** Values in a form that every database keeps: PostgreSQL has no texts with the character zero. */
public final class Kept {
    private Kept() {}

    /** The same, but the sign for what cannot be shown stands for the character zero. */
    public static @Nullable Object of(@Nullable Object value) {
        return value instanceof String text ? text.replace('\0', '\uFFFD') : value;
    }
}
