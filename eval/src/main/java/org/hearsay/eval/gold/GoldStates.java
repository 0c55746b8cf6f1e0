// SPDX-License-Identifier: Apache-2.0
package org.hearsay.eval.gold;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.hearsay.archive.export.GoldTable;
import org.jspecify.annotations.Nullable;

/** Which articles of a folder are annotated as a whole: all, unless a table ({@link GoldTable}) tells it of each. */
final class GoldStates {
    private final boolean told;
    private final Map<String, String> states;

    private GoldStates(boolean told, Map<String, String> states) {
        this.told = told;
        this.states = states;
    }

    static GoldStates of(Path folder) throws IOException {
        Path table = folder.resolve(GoldTable.FILE);
        Map<String, String> states = new HashMap<>();
        if (!Files.exists(table)) {
            return new GoldStates(false, states);
        }
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(table)) {
            rows.forEach(row -> states.put(stem(row.getField("file")), row.getField("state")));
        } catch (UncheckedIOException e) {
            throw new IOException(table + ": " + e.getMessage(), e);
        }
        return new GoldStates(true, states);
    }

    boolean isWhole(Path marks) {
        return !told || GoldTable.CHECKED.equals(state(marks));
    }

    /** One that the table does not name is of an older export, and nothing is known of it. */
    boolean isCorrected(Path marks) {
        return GoldTable.CORRECTED.equals(state(marks));
    }

    private @Nullable String state(Path marks) {
        return states.get(stem(String.valueOf(marks.getFileName())));
    }

    private static String stem(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? name : name.substring(0, dot);
    }
}
