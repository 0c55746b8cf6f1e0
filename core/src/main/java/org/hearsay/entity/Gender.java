// SPDX-License-Identifier: Apache-2.0
package org.hearsay.entity;

/** The gender that a word or a name tells. */
enum Gender {
    FEMALE,
    MALE,
    UNKNOWN;

    static Gender of(String letter) {
        return switch (letter) {
            case "f" -> FEMALE;
            case "m" -> MALE;
            default -> UNKNOWN;
        };
    }

    /** Whether two may be of one person. */
    boolean fits(Gender other) {
        return this == UNKNOWN || other == UNKNOWN || this == other;
    }

    Gender or(Gender other) {
        return this == UNKNOWN ? other : this;
    }
}
