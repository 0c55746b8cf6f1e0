// SPDX-License-Identifier: Apache-2.0
package org.hearsay.archive.source;

/** What a table holds at one place: a row, or something that is none. */
sealed interface TableLine permits Row, TableLine.Broken {
    /** A row that cannot be read, or a table that cannot; the message names file, line and reason. */
    record Broken(String message) implements TableLine {}
}
