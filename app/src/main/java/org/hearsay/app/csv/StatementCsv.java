// SPDX-License-Identifier: Apache-2.0
package org.hearsay.app.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Arrays;
import org.hearsay.Reading;
import org.hearsay.archive.export.SpreadsheetCell;
import org.hearsay.statement.Statement;

/** Statements as comma-separated values, a row each, below one line with the names of the columns. */
public final class StatementCsv {
    private final CsvWriter csv;

    /** Writes the names of the columns to begin with. */
    public StatementCsv(Writer out) throws IOException {
        csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out);
        write(Arrays.stream(Column.values()).map(Column::title).toList());
    }

    /** Writes the statements of a reading. */
    public void write(Reading reading) throws IOException {
        for (Statement statement : reading.statements()) {
            StatementCells cells = new StatementCells(reading, statement);
            write(Arrays.stream(Column.values())
                    .map(column -> SpreadsheetCell.guarded(cells.cell(column)))
                    .toList());
        }
    }

    private void write(Iterable<String> cells) throws IOException {
        try {
            csv.writeRecord(cells);
            csv.flush();
        } catch (UncheckedIOException e) {
            IOException cause = e.getCause();
            throw cause != null ? cause : new IOException(e);
        }
    }
}
