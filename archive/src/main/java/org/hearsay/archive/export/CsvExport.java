// SPDX-License-Identifier: Apache-2.0
package org.hearsay.archive.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import org.hearsay.archive.search.Hit;
import org.jspecify.annotations.Nullable;

/**
 * Comma-separated values, a row a hit below one line with the names of the columns ({@link HitRow}). Text that a spreadsheet
 * would take for a formula has an apostrophe before it. An export that broke off ends with a row that begins with
 * {@code INCOMPLETE}.
 */
public final class CsvExport implements Format {
    private final Writer out;
    private final CsvWriter csv;
    private @Nullable Texts texts;

    public CsvExport(Writer out) {
        this.out = out;
        this.csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out);
    }

    @Override
    public void begin(Source source) throws IOException {
        texts = new Texts(source.handle());
        write(HitRow.columns());
    }

    @Override
    public void hit(Hit hit) throws IOException {
        if (texts == null) {
            throw new IllegalStateException("not begun");
        }
        write(HitRow.of(hit, texts).values().stream().map(CsvExport::cell).toList());
    }

    private static String cell(@Nullable Object value) {
        return value instanceof Number || value == null
                ? value == null ? "" : value.toString()
                : SpreadsheetCell.guarded(value.toString());
    }

    private void write(List<String> cells) throws IOException {
        try {
            csv.writeRecord(cells);
        } catch (UncheckedIOException e) {
            IOException cause = e.getCause();
            throw cause != null ? cause : new IOException(e);
        }
    }

    @Override
    public void end() throws IOException {
        flush();
    }

    @Override
    public void broken(String error) throws IOException {
        write(List.of("INCOMPLETE", error));
        flush();
    }

    private void flush() throws IOException {
        try {
            csv.flush();
        } catch (UncheckedIOException e) {
            IOException cause = e.getCause();
            throw cause != null ? cause : new IOException(e);
        }
        out.flush();
    }
}
