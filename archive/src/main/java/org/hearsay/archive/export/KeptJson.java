// SPDX-License-Identifier: Apache-2.0
package org.hearsay.archive.export;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hearsay.archive.entity.Identified;
import org.hearsay.archive.store.Kept;
import org.hearsay.record.RecordException;
import org.jspecify.annotations.Nullable;

/** A version of an article as one line of an export, and back. The record stands in it as it was, letter by letter. */
final class KeptJson {
    private static final ObjectMapper MAPPER = new ObjectMapper(JsonText.FACTORY);

    private KeptJson() {}

    /**
     * The line, without its line end.
     *
     * @param found ids of the statements that were sought; null when whole articles were
     * @param withExports whether it tells which exports hold the article
     */
    static String line(Kept.Version kept, @Nullable List<String> found, boolean withExports) throws IOException {
        return JsonText.object(json -> {
            JsonText.row(json, "article", kept.article());
            JsonText.row(json, "version", kept.version());
            if (found != null) {
                json.writeArrayFieldStart("found");
                for (String id : found) {
                    json.writeString(id);
                }
                json.writeEndArray();
            }
            entities(json, kept);
            json.writeObjectFieldStart("statements");
            for (Map.Entry<String, Long> statement : kept.statements().entrySet()) {
                json.writeNumberField(statement.getKey(), statement.getValue());
            }
            json.writeEndObject();
            json.writeObjectFieldStart("held");
            for (Map.Entry<String, String> page : kept.held().entrySet()) {
                json.writeStringField(page.getKey(), page.getValue());
            }
            json.writeEndObject();
            if (withExports && !kept.exports().isEmpty()) {
                json.writeArrayFieldStart("exports");
                for (long export : kept.exports()) {
                    json.writeNumber(export);
                }
                json.writeEndArray();
            }
            json.writeFieldName("record");
            json.writeRawValue(kept.record());
            if (!kept.machine().isEmpty()) {
                json.writeFieldName("machine");
                json.writeRawValue(kept.machine());
            }
            if (!kept.page().isEmpty()) {
                JsonText.row(json, "page", kept.page());
            }
        });
    }

    private static void entities(JsonGenerator json, Kept.Version kept) throws IOException {
        json.writeObjectFieldStart("entities");
        for (Map.Entry<String, Identified> entity : kept.entities().entrySet()) {
            Long number = entity.getValue().entity();
            json.writeObjectFieldStart(entity.getKey());
            if (number != null) {
                json.writeNumberField("entity", number);
                if (kept.names().containsKey(number)) {
                    json.writeStringField("name", kept.names().get(number));
                }
            }
            json.writeStringField("grounds", entity.getValue().grounds().key());
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    /**
     * What a line holds.
     *
     * @param line the line
     * @throws RecordException when it is no whole version
     */
    static Kept.Version version(String line) throws RecordException {
        Map<String, JsonNode> parts = new LinkedHashMap<>();
        Map<String, String> records = new LinkedHashMap<>();
        try (JsonParser json = JsonText.FACTORY.createParser(line)) {
            json.nextToken();
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                String name = json.currentName();
                json.nextToken();
                if (name.equals("record") || name.equals("machine")) {
                    int start = (int) json.currentTokenLocation().getCharOffset();
                    json.skipChildren();
                    records.put(name, line.substring(start, (int)
                            json.currentLocation().getCharOffset()));
                } else {
                    parts.put(name, MAPPER.readTree(json));
                }
            }
        } catch (IOException | IndexOutOfBoundsException e) {
            throw new RecordException("no whole line of JSON");
        }
        if (!records.containsKey("record")) {
            throw new RecordException("\"record\" is missing");
        }
        return version(parts, records);
    }

    private static Kept.Version version(Map<String, JsonNode> parts, Map<String, String> records)
            throws RecordException {
        JsonNode nothing = MAPPER.missingNode();
        Map<String, String> held = new LinkedHashMap<>();
        parts.getOrDefault("held", nothing)
                .properties()
                .forEach(e -> held.put(e.getKey(), e.getValue().asText()));
        Map<String, Long> statements = new LinkedHashMap<>();
        parts.getOrDefault("statements", nothing)
                .properties()
                .forEach(e -> statements.put(e.getKey(), e.getValue().asLong()));
        List<Long> exports = new ArrayList<>();
        parts.getOrDefault("exports", nothing).forEach(e -> exports.add(e.asLong()));
        return new Kept.Version(
                row(parts.getOrDefault("article", nothing)),
                row(parts.getOrDefault("version", nothing)),
                records.getOrDefault("record", ""),
                records.getOrDefault("machine", ""),
                row(parts.getOrDefault("page", nothing)),
                held,
                entities(parts.getOrDefault("entities", nothing)),
                Map.of(),
                statements,
                exports);
    }

    private static Map<String, Identified> entities(JsonNode part) throws RecordException {
        Map<String, Identified> entities = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> entity : part.properties()) {
            JsonNode number = entity.getValue().path("entity");
            try {
                entities.put(
                        entity.getKey(),
                        new Identified(
                                number.isIntegralNumber() ? number.longValue() : null,
                                Identified.Grounds.valueOf(entity.getValue()
                                        .path("grounds")
                                        .asText()
                                        .toUpperCase(Locale.ROOT))));
            } catch (IllegalArgumentException e) {
                throw new RecordException("entity " + entity.getKey() + " has no grounds");
            }
        }
        return entities;
    }

    /** A row that {@link JsonText#row} wrote. */
    static Map<String, Object> row(JsonNode part) throws RecordException {
        Map<String, Object> row = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> entry : part.properties()) {
            JsonNode value = entry.getValue();
            if (!entry.getKey().matches("[a-z_0-9]+")) {
                throw new RecordException("no column: " + entry.getKey());
            }
            if (value.isIntegralNumber()) {
                row.put(entry.getKey(), value.longValue());
            } else if (value.isTextual()) {
                row.put(entry.getKey(), value.textValue());
            } else if (value.path("base64").isTextual()) {
                row.put(entry.getKey(), bytes(value.path("base64").textValue()));
            } else {
                throw new RecordException("\"" + entry.getKey() + "\" holds what no row holds");
            }
        }
        return row;
    }

    private static byte[] bytes(String base64) throws RecordException {
        try {
            return Base64.getDecoder().decode(base64);
        } catch (IllegalArgumentException e) {
            throw new RecordException("the page is damaged");
        }
    }
}
