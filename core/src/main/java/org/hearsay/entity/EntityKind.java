// SPDX-License-Identifier: Apache-2.0
package org.hearsay.entity;

/** What an entity is. */
public enum EntityKind {
    PERSON,
    ORGANISATION,
    /** People spoken of together: residents, militants. */
    COLLECTIVE,
    /** Words that speak for somebody: a statement, a report; it has an issuer. */
    DOCUMENT,
    PLACE,
    /** Somebody whom the article does not name. */
    UNNAMED,
    HAPPENING
}
