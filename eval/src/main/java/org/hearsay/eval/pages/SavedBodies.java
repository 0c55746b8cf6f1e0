// SPDX-License-Identifier: Apache-2.0
package org.hearsay.eval.pages;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What other extractors were saved to have found: files in a set's folder {@code output}, bodies by the page's id. */
final class SavedBodies {
    private SavedBodies() {}

    /** Bodies by page's id, by the name of the extractor; empty when the folder has none. */
    static Map<String, Map<String, String>> read(Path folder) throws IOException {
        Map<String, Map<String, String>> saved = new LinkedHashMap<>();
        Path outputs = folder.resolve("output");
        if (!Files.isDirectory(outputs)) {
            return saved;
        }
        List<Path> files;
        try (Stream<Path> found = Files.list(outputs)) {
            files = found.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
        for (Path file : files) {
            JsonNode all = new ObjectMapper().readTree(file.toFile());
            Map<String, String> bodies = new LinkedHashMap<>();
            (all.has("output") ? all.path("output") : all)
                    .properties()
                    .forEach(entry -> bodies.put(
                            entry.getKey(), entry.getValue().path("articleBody").asText()));
            saved.put(file.getFileName().toString().replace(".json", ""), bodies);
        }
        return saved;
    }
}
