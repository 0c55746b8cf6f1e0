// SPDX-License-Identifier: Apache-2.0
package org.hearsay.app.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.hearsay.app.web.request.Refusal;
import org.hearsay.archive.export.SpreadsheetCell;
import org.hearsay.record.JsonLine;
import org.jspecify.annotations.Nullable;

/** What a page lists, as rows: just these are exported. Text that a spreadsheet would take for a formula is guarded. */
final class Table {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final String name;
    private final List<String> columns;
    private final List<List<@Nullable Object>> rows = new ArrayList<>();

    /**
     * @param name of its file
     * @param columns their names
     */
    Table(String name, String... columns) {
        this.name = name;
        this.columns = List.of(columns);
    }

    Table row(@Nullable Object... values) {
        rows.add(Arrays.asList(values));
        return this;
    }

    void answer(Context context, String kind) {
        String[] file = switch (kind) {
            case "csv" -> new String[] {"text/csv; charset=utf-8", csv()};
            case "jsonl" -> new String[] {"application/x-ndjson; charset=utf-8", jsonLines()};
            default -> throw Refusal.wrong("problem.as", kind);
        };
        context.contentType(file[0])
                .header("Content-Disposition", "attachment; filename=\"" + name + "." + kind + "\"")
                .result(file[1]);
    }

    private String csv() {
        StringWriter out = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out)) {
            csv.writeRecord(columns);
            for (List<@Nullable Object> row : rows) {
                csv.writeRecord(row.stream().map(Table::cell).toList());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("a string cannot fail to be written", e);
        }
        return out.toString();
    }

    private static String cell(@Nullable Object value) {
        return value == null
                ? ""
                : value instanceof Number ? value.toString() : SpreadsheetCell.guarded(value.toString());
    }

    private String jsonLines() {
        StringBuilder lines = new StringBuilder();
        for (List<@Nullable Object> row : rows) {
            ObjectNode line = MAPPER.createObjectNode();
            for (int i = 0; i < columns.size(); i++) {
                line.set(columns.get(i), MAPPER.valueToTree(row.get(i)));
            }
            lines.append(JsonLine.of(line.toString())).append('\n');
        }
        return lines.toString();
    }
}
