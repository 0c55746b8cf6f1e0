// SPDX-License-Identifier: Apache-2.0
package org.hearsay.app.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Arrays;
import org.hearsay.app.comparison.Beside;
import org.hearsay.app.comparison.Row;
import org.hearsay.archive.export.SpreadsheetCell;
import org.hearsay.comparison.Cell;
import org.hearsay.comparison.ComparedArticle;
import org.hearsay.comparison.Comparison;
import org.hearsay.comparison.Story;

/** Tellings as comma-separated values, a row each, and a row for each article that does not carry an utterance. */
public final class TellingCsv {
    private final CsvWriter csv;

    public TellingCsv(Writer out) {
        csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out);
    }

    /** Writes a comparison below one line with the names of the columns. */
    public void write(Comparison comparison) throws IOException {
        try {
            csv.writeRecord(Arrays.stream(TellingColumn.values())
                    .map(TellingColumn::title)
                    .toList());
            for (Story story : comparison.stories()) {
                for (Row row : Row.of(story)) {
                    for (Cell cell : row.utterance().cells()) {
                        write(story, row, cell);
                    }
                }
            }
            csv.flush();
        } catch (UncheckedIOException e) {
            IOException cause = e.getCause();
            throw cause != null ? cause : new IOException(e);
        }
    }

    private void write(Story story, Row row, Cell cell) {
        ComparedArticle article = story.article(cell.article()).orElseThrow();
        for (Beside telling : row.tellings(cell)) {
            write(new TellingCells(story.id(), row, article, cell.presence(), telling));
        }
        if (cell.tellings().isEmpty()) {
            write(new TellingCells(story.id(), row, article, cell.presence(), null));
        }
    }

    private void write(TellingCells cells) {
        csv.writeRecord(Arrays.stream(TellingColumn.values())
                .map(column -> SpreadsheetCell.guarded(cells.cell(column)))
                .toList());
    }
}
