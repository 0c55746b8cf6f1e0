// SPDX-License-Identifier: Apache-2.0
package org.hearsay.archive.source;

import java.nio.file.Path;
import java.util.Map;
import org.hearsay.article.Given;
import org.jspecify.annotations.Nullable;

/**
 * One row of a table.
 *
 * @param table the table's file
 * @param line where the row begins, counted from 1
 * @param cells cell by column
 */
record Row(Path table, long line, Map<String, String> cells) implements TableLine {
    /** A cell without the space around it; null when it is empty or the table lacks the column. */
    @Nullable
    String cell(String column) {
        String cell = cells.get(column);
        return cell == null || cell.isBlank() ? null : cell.strip();
    }

    /** What the row says of its page. */
    Given given() throws TableException {
        String published = cell("published");
        try {
            return new Given(cell("outlet"), cell("url"), published == null ? null : GivenDate.parse(published));
        } catch (GivenDate.NoDateException e) {
            throw error("published \"" + published
                    + "\" is not a date; write 2016, 2016-12, 2016-12-22 or 2016-12-22T18:05+03:30");
        }
    }

    TableException error(String what) {
        return new TableException(table, line, what);
    }
}
