// SPDX-License-Identifier: Apache-2.0
package org.hearsay.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.hearsay.InventedReading;
import org.hearsay.Reading;
import org.hearsay.TestReader;
import org.hearsay.article.Page;
import org.junit.jupiter.api.Test;

class RecordReadAgainTest {
    @Test
    void ofEverythingIsTheSameLine() throws RecordException {
        String line = RecordJson.line(InventedReading.reading());
        assertThat(RecordJson.line(RecordJson.reading(line))).isEqualTo(line);
    }

    @Test
    void ofWholePagesIsTheSameLine() throws IOException, RecordException {
        for (Path page : pages()) {
            Reading reading = TestReader.read(Page.of(Files.readAllBytes(page)).named(page.toString()));
            String line = RecordJson.line(reading);
            assertThat(RecordJson.line(RecordJson.reading(line))).isEqualTo(line);
            assertThat(RecordJson.reading(line).statements())
                    .hasSameSizeAs(reading.statements())
                    .isNotEmpty();
        }
    }

    private static List<Path> pages() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("../samples/halmere"))) {
            return files.filter(
                            f -> f.toString().endsWith(".txt") || f.toString().endsWith(".html"))
                    .sorted()
                    .limit(4)
                    .toList();
        }
    }

    @Test
    void saysWhatIsWrongAndWhere() {
        String line = RecordJson.line(InventedReading.reading());
        assertThatThrownBy(() -> RecordJson.reading("{\"a\":")).hasMessageContaining("is not JSON");
        assertThatThrownBy(() -> RecordJson.reading("[]")).hasMessage("/hearsay is missing");
        assertThatThrownBy(() -> RecordJson.reading(line.replace("\"hearsay\":1", "\"hearsay\":7")))
                .hasMessageContaining("version 7");
        assertThatThrownBy(() -> RecordJson.reading(line.replace("\"how\":\"title\"", "\"how\":\"guess\"")))
                .hasMessage("/statements/0/resolution/how is unknown: guess");
        assertThatThrownBy(() -> RecordJson.reading(line.replaceFirst("\"end\":\\d+", "\"end\":99999")))
                .isInstanceOf(RecordException.class);
    }

    @Test
    void anyPrefixIsRefusedAndNothingElseHappens() {
        String line = RecordJson.line(InventedReading.reading());
        for (int end = 0; end < line.length(); end += 7) {
            String prefix = line.substring(0, end);
            assertThatThrownBy(() -> RecordJson.reading(prefix)).isInstanceOf(RecordException.class);
        }
    }
}
