// SPDX-License-Identifier: Apache-2.0
package org.hearsay.label;

import org.hearsay.entity.EntityKind;

/** What kind of referent a noun phrase can name; phrases of two sorts never name the same. */
enum Sort {
    /** One person. */
    PERSON,
    /** A group of people: an organisation, a side, residents. */
    PEOPLE,
    PLACE,
    HAPPENING;

    /** The sort of an entity. */
    static Sort of(EntityKind kind) {
        return switch (kind) {
            case PERSON, UNNAMED -> PERSON;
            case ORGANISATION, COLLECTIVE -> PEOPLE;
            case PLACE -> PLACE;
            case HAPPENING, DOCUMENT -> HAPPENING;
        };
    }
}
