// SPDX-License-Identifier: Apache-2.0
package org.hearsay.app.csv;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.hearsay.InventedReading;
import org.hearsay.Reading;
import org.hearsay.archive.export.SpreadsheetCell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatementCsvTest {
    private final Reading reading = InventedReading.reading();
    private final int[] points = reading.article().text().codePoints().toArray();

    @Test
    void countsInCodePointsSoThatPythonAndRFindTheWords() throws IOException {
        List<NamedCsvRecord> rows = rows();
        assertThat(rows).hasSize(9).allSatisfy(row -> {
            assertThat(at(row, "content")).isEqualTo(row.getField("content"));
            if (!row.getField("source").isEmpty()) {
                assertThat(at(row, "source")).isEqualTo(row.getField("source"));
                assertThat(at(row, "cue")).isEqualTo(row.getField("cue"));
            }
        });
        int utf16 = reading.statements().get(2).content().get(0).start();
        assertThat(Integer.parseInt(rows.get(2).getField("content_start_cp"))).isEqualTo(utf16 - 1);
    }

    @Test
    void hasARowAStatementWithWhatIsKnownOfTheSpeaker() throws IOException {
        NamedCsvRecord row = rows().get(1);
        assertThat(row.getField("speaker")).isEqualTo("Ilse Varga");
        assertThat(row.getField("roles")).isEqualTo("Mayor");
        assertThat(row.getField("affiliation")).isEqualTo("Harbour List");
        assertThat(row.getField("published")).isEqualTo("2024-05-14T18:05+02:00");
        assertThat(rows().get(8).getField("resolution_reason")).isEqualTo("two people speak in the paragraph before");
    }

    @ParameterizedTest
    @CsvSource({"=1+1, '''=1+1'", "+1, '''+1'", "-1, '''-1'", "@x, '''@x'", "a=b, a=b", "'', ''"})
    void neverBeginsACellWithAFormula(String cell, String guarded) {
        assertThat(SpreadsheetCell.guarded(cell)).isEqualTo(guarded);
        assertThat(SpreadsheetCell.guarded("\tx")).isEqualTo("'\tx");
        assertThat(SpreadsheetCell.guarded("\rx")).isEqualTo("'\rx");
    }

    private List<NamedCsvRecord> rows() throws IOException {
        StringWriter out = new StringWriter();
        new StatementCsv(out).write(reading);
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(out.toString())) {
            return csv.stream().toList();
        }
    }

    private String at(NamedCsvRecord row, String part) {
        int start = Integer.parseInt(row.getField(part + "_start_cp"));
        int end = Integer.parseInt(row.getField(part + "_end_cp"));
        return new String(points, start, end - start);
    }
}
