// SPDX-License-Identifier: Apache-2.0
package org.hearsay.quotation;

/** The families of quotation marks; a mark closes only one of its own family. */
public enum MarkKind {
    NONE,
    SINGLE,
    DOUBLE;

    public static MarkKind of(char c) {
        return switch (c) {
            case '"', '\u201C', '\u201D', '\u201E', '\u201F', '\u00AB', '\u00BB' -> DOUBLE;
            case '\'', '\u2018', '\u2019', '\u201A', '\u201B', '\u2039', '\u203A' -> SINGLE;
            default -> NONE;
        };
    }
}
