// SPDX-License-Identifier: Apache-2.0
package org.hearsay.archive.source;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hearsay.article.Given;

/** What {@code articles.csv} says of the files beside it. */
final class FactsBeside {
    private static final String NAME = "articles.csv";

    private final Map<String, Row> rows;

    private FactsBeside(Map<String, Row> rows) {
        this.rows = rows;
    }

    /** What is said of a file and its neighbours. */
    static FactsBeside of(Path file) throws TableException {
        return read(file.resolveSibling(NAME));
    }

    /** What is said of the files of a folder. */
    static FactsBeside in(Path folder) throws TableException {
        return read(folder.resolve(NAME));
    }

    private static FactsBeside read(Path table) throws TableException {
        Map<String, Row> rows = new HashMap<>();
        if (!Files.isRegularFile(table)) {
            return new FactsBeside(rows);
        }
        List<TableLine> lines;
        try (Stream<TableLine> stream = new Table(table).lines()) {
            lines = stream.toList();
        }
        for (TableLine line : lines) {
            switch (line) {
                case TableLine.Broken broken -> throw new TableException(broken.message());
                case Row row -> add(row, rows);
            }
        }
        return new FactsBeside(rows);
    }

    private static void add(Row row, Map<String, Row> rows) throws TableException {
        String file = row.cell("file");
        if (file == null) {
            throw row.error("names no file");
        }
        Row other = rows.putIfAbsent(file, row);
        if (other != null) {
            throw row.error(file + " stands in line " + other.line() + " already");
        }
    }

    /** What is said of a file; nothing where it has no row. */
    Given facts(String file) throws TableException {
        Row row = rows.get(file);
        return row == null ? Given.NOTHING : row.given();
    }

    /** A message for each row whose file is not among those of the folder. */
    List<String> withoutFile(List<Path> entries) {
        List<String> names =
                entries.stream().map(e -> e.getFileName().toString()).toList();
        List<String> messages = new ArrayList<>();
        rows.values().stream()
                .filter(row -> !names.contains(row.cell("file")))
                .sorted((a, b) -> Long.compare(a.line(), b.line()))
                .forEach(row -> messages.add(row.error(row.cell("file") + ": no such file beside this table")
                        .getMessage()));
        return messages;
    }
}
