// SPDX-License-Identifier: Apache-2.0
package org.hearsay.archive.entity;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Which entity of the archive an entity of a reading is.
 *
 * @param entity its number in the archive; null where the reading does not tell who it is: a lone surname
 * @param grounds why it is taken for that one
 */
public record Identified(@Nullable Long entity, Grounds grounds) {
    /** Why an entity of a reading is taken for one of the archive. */
    public enum Grounds {
        /** The archive knew nobody of the name. */
        FIRST,
        /** The name, and a role or an affiliation. */
        ROLE,
        /** The name alone; nothing speaks against it. */
        NAME,
        /** A name that sounds the same, and a role or an affiliation. */
        SOUND,
        /** Another of a name that the archive knew: what is told of the two has nothing in common. */
        NAMESAKE,
        /** A person decided it. */
        DECIDED,
        /** Not identified: a single word names it. */
        UNSURE;

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
