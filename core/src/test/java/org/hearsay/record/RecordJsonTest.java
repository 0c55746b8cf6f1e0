// SPDX-License-Identifier: Apache-2.0
package org.hearsay.record;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.InventedReading;
import org.hearsay.Reading;
import org.junit.jupiter.api.Test;

class RecordJsonTest {
    private static final Path GOLDEN = Path.of("src/test/resources/org/hearsay/record/invented.json");
    private static final ObjectMapper MAPPER = new ObjectMapper();

    /** Rewritten with {@code -Dhearsay.golden=rewrite}. */
    @Test
    void writesTheRecordAsTheGoldenFileHasIt() throws IOException {
        JsonNode record = MAPPER.readTree(RecordJson.line(InventedReading.reading()));
        String pretty = MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(record) + "\n";
        if ("rewrite".equals(System.getProperty("hearsay.golden"))) {
            Files.writeString(GOLDEN, pretty);
        }
        assertThat(pretty).isEqualTo(Files.readString(GOLDEN));
    }

    @Test
    void showsAtEachSpanTheWordsThatStandThere() throws IOException {
        JsonNode record = MAPPER.readTree(RecordJson.line(InventedReading.reading()));
        String text = record.at("/article/text").asText();
        List<JsonNode> spans = new ArrayList<>();
        collectSpans(record, spans);
        assertThat(spans)
                .hasSizeGreaterThan(40)
                .allSatisfy(span -> assertThat(span.get("text").asText())
                        .isEqualTo(text.substring(
                                span.get("start").asInt(), span.get("end").asInt())));
    }

    @Test
    void anArticleAloneLacksWhatNobodyLookedFor() throws IOException {
        JsonNode alone = MAPPER.readTree(RecordJson.line(InventedReading.article()));
        assertThat(alone.fieldNames())
                .toIterable()
                .containsExactly("hearsay", "offsets", "page", "article", "warnings");
        assertThat(alone.at("/article/dates").isNull()).isTrue();
        assertThat(alone.at("/article/headline").asText()).isEqualTo("Mayor admits bridge is ‘a mess’");
    }

    @Test
    void isOneLineWhateverTheTextHolds() {
        Reading reading = InventedReading.reading();
        Reading odd = new Reading(
                reading.article(), List.of(), List.of(), List.of(), List.of(), List.of("a\nb\u2028c\u0085d\u2029e"));
        String line = RecordJson.line(odd);
        assertThat(line.lines()).hasSize(1);
        assertThat(line).doesNotContain("\u2028", "\u2029", "\u0085").contains("a\\nb\\u2028c\\u0085d\\u2029e");
    }

    private static void collectSpans(JsonNode node, List<JsonNode> into) {
        if (node.has("start") && node.has("text")) {
            into.add(node);
        }
        node.forEach(child -> collectSpans(child, into));
    }
}
