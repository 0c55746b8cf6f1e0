// SPDX-License-Identifier: Apache-2.0
package org.hearsay.archive.source;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Spliterator;
import java.util.Spliterators.AbstractSpliterator;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** A table as comma-separated values, its first line naming the columns. */
final class CsvTable extends AbstractSpliterator<TableLine> {
    private final Path file;
    private final CloseableIterator<CsvRecord> records;
    private List<String> columns = List.of();
    private boolean over;

    private CsvTable(Path file, CloseableIterator<CsvRecord> records) {
        super(Long.MAX_VALUE, Spliterator.ORDERED);
        this.file = file;
        this.records = records;
    }

    static Stream<TableLine> lines(Path file, Reader reader) {
        CloseableIterator<CsvRecord> records = CsvReader.builder()
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(reader)
                .iterator();
        return StreamSupport.stream(new CsvTable(file, records), false).onClose(() -> close(records));
    }

    @Override
    public boolean tryAdvance(Consumer<? super TableLine> action) {
        if (over) {
            return false;
        }
        try {
            if (columns.isEmpty()) {
                columns = header();
            }
            if (!records.hasNext()) {
                return false;
            }
            action.accept(row(records.next()));
        } catch (TableException e) {
            over = true;
            action.accept(new TableLine.Broken(e.getMessage()));
        } catch (CsvParseException e) {
            over = true;
            action.accept(new TableLine.Broken(file + ": is not a proper CSV file (" + e.getMessage() + ")"));
        } catch (UncheckedIOException e) {
            over = true;
            action.accept(new TableLine.Broken(file + ": " + Table.reason(e.getCause())));
        }
        return true;
    }

    private List<String> header() throws TableException {
        if (!records.hasNext()) {
            throw new TableException(file, "is empty; its first line names the columns");
        }
        List<String> names = new ArrayList<>();
        for (String cell : records.next().getFields()) {
            names.add(cell.replace("\uFEFF", "").strip().toLowerCase(Locale.ROOT));
        }
        if (new HashSet<>(names).size() < names.size()) {
            throw new TableException(file, 1, "names a column twice: " + String.join(",", names));
        }
        if (!names.contains("file") && !names.contains("text")) {
            throw new TableException(
                    file,
                    1,
                    "names no column file or text; the columns are id, text or file, outlet, url and published");
        }
        return names;
    }

    private Row row(CsvRecord cells) throws TableException {
        if (cells.getFieldCount() > columns.size()) {
            throw new TableException(
                    file,
                    cells.getStartingLineNumber(),
                    "has " + cells.getFieldCount() + " cells for " + columns.size()
                            + " columns; put cells with a comma in quotation marks");
        }
        Map<String, String> row = new HashMap<>();
        for (int i = 0; i < cells.getFieldCount(); i++) {
            row.put(columns.get(i), cells.getField(i));
        }
        return new Row(file, cells.getStartingLineNumber(), row);
    }

    private static void close(CloseableIterator<CsvRecord> records) {
        try {
            records.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
