// SPDX-License-Identifier: Apache-2.0
package org.hearsay.eval.cofenet;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads CofeNet's JSON lines. */
final class CofenetFile {
    private static final ObjectMapper JSON = new ObjectMapper();

    private CofenetFile() {}

    /** The lines of each id, ids and lines in the order of the file. */
    static Map<String, List<CofenetLine>> read(Path file) throws IOException {
        Map<String, List<CofenetLine>> byId = new LinkedHashMap<>();
        for (String row : Files.readAllLines(file)) {
            if (!row.isBlank()) {
                JsonNode node = JSON.readTree(row);
                CofenetLine line =
                        new CofenetLine(node.path("id").asText(), strings(node, "tokens"), strings(node, "labels"));
                byId.computeIfAbsent(line.id(), id -> new ArrayList<>()).add(line);
            }
        }
        return byId;
    }

    private static List<String> strings(JsonNode node, String key) {
        List<String> strings = new ArrayList<>();
        node.path(key).forEach(s -> strings.add(s.asText()));
        return strings;
    }
}
