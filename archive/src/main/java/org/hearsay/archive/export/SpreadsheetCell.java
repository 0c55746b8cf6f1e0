// SPDX-License-Identifier: Apache-2.0
package org.hearsay.archive.export;

/** Cells that a spreadsheet shows as text and never runs as a formula. */
public final class SpreadsheetCell {
    private static final String FORMULA_STARTS = "=+-@\t\r";

    private SpreadsheetCell() {}

    /** The cell; with an apostrophe before it where it would begin a formula. */
    public static String guarded(String cell) {
        return !cell.isEmpty() && FORMULA_STARTS.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }
}
