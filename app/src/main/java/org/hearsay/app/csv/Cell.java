// SPDX-License-Identifier: Apache-2.0
package org.hearsay.app.csv;

/** Cells that a spreadsheet shows as text and never runs as a formula. */
final class Cell {
    private static final String FORMULA_STARTS = "=+-@\t\r";

    private Cell() {}

    static String guarded(String cell) {
        return !cell.isEmpty() && FORMULA_STARTS.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }
}
