// SPDX-License-Identifier: Apache-2.0
package org.hearsay.archive.source;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A file of rows: CSV with a header line, or JSON Lines. */
final class Table {
    private final Path file;

    Table(Path file) {
        this.file = file;
    }

    /** The rows, read one at a time; close the stream after use. A broken table is one broken line. */
    Stream<TableLine> lines() {
        String name = file.toString().toLowerCase(Locale.ROOT);
        try {
            if (name.endsWith(".jsonl") || name.endsWith(".ndjson")) {
                return JsonTable.lines(file, Files.newBufferedReader(file));
            }
            if (name.endsWith(".csv")) {
                return CsvTable.lines(file, Files.newBufferedReader(file));
            }
            return broken("a table is a .csv or a .jsonl file");
        } catch (NoSuchFileException e) {
            return broken("no such file; check the name");
        } catch (IOException e) {
            return broken(reason(e));
        }
    }

    static String reason(@Nullable IOException e) {
        return e instanceof CharacterCodingException
                ? "is not UTF-8 text; save it as UTF-8"
                : "could not be read (" + (e == null ? "no reason given" : e.getMessage()) + ")";
    }

    private Stream<TableLine> broken(String what) {
        return Stream.of(new TableLine.Broken(file + ": " + what));
    }
}
