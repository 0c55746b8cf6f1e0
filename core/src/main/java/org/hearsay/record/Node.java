// SPDX-License-Identifier: Apache-2.0
package org.hearsay.record;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hearsay.article.PageDate;
import org.hearsay.article.Span;
import org.jspecify.annotations.Nullable;

/**
 * A place in a record that is read; what it should hold and does not is said with the place's name.
 *
 * @param json what stands there
 * @param path its name, such as {@code /statements/3/cue}
 */
record Node(JsonNode json, String path) {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    /** The whole record in a line, if this Hearsay reads its version. */
    static Node parsed(String line) throws RecordException {
        try {
            Node record = new Node(MAPPER.readTree(line), "");
            if (record.number("hearsay") != RecordJson.VERSION) {
                throw new RecordException("a record of version " + record.number("hearsay")
                        + "; this Hearsay reads version " + RecordJson.VERSION);
            }
            return record;
        } catch (JsonProcessingException e) {
            throw new RecordException("is not JSON (" + e.getOriginalMessage() + ")");
        }
    }

    interface Reader<T> {
        T read(Node node) throws RecordException;
    }

    Node at(String key) throws RecordException {
        JsonNode child = json.get(key);
        if (child == null) {
            throw new RecordException(path + "/" + key + " is missing");
        }
        return new Node(child, path + "/" + key);
    }

    /** What stands at a key; null where it is missing or null. */
    <T> @Nullable T optional(String key, Reader<T> reader) throws RecordException {
        JsonNode child = json.get(key);
        return child == null || child.isNull() ? null : reader.read(new Node(child, path + "/" + key));
    }

    <T> List<T> list(String key, Reader<T> reader) throws RecordException {
        List<T> list = new ArrayList<>();
        Node array = at(key);
        for (int i = 0; i < array.json.size(); i++) {
            list.add(reader.read(new Node(array.json.get(i), array.path + "/" + i)));
        }
        return list;
    }

    String text() throws RecordException {
        if (!json.isTextual()) {
            throw new RecordException(path + " is no text");
        }
        return json.textValue();
    }

    String text(String key) throws RecordException {
        return at(key).text();
    }

    @Nullable
    String textOrNull(String key) throws RecordException {
        return optional(key, Node::text);
    }

    List<String> texts(String key) throws RecordException {
        return list(key, Node::text);
    }

    boolean flag(String key) throws RecordException {
        return at(key).json.asBoolean();
    }

    int number(String key) throws RecordException {
        Node number = at(key);
        if (!number.json.isIntegralNumber()) {
            throw new RecordException(number.path + " is no whole number");
        }
        return number.json.intValue();
    }

    Span span() throws RecordException {
        int start = number("start");
        int end = number("end");
        if (start < 0 || end < start) {
            throw new RecordException(path + " is no span: " + start + " to " + end);
        }
        return new Span(start, end);
    }

    PageDate date() throws RecordException {
        return date(text("from"));
    }

    PageDate date(String from) throws RecordException {
        try {
            return new PageDate(text("value"), at("precision").constant(PageDate.Precision.class), from);
        } catch (IllegalArgumentException e) {
            throw new RecordException(path + ": " + e.getMessage());
        }
    }

    <E extends Enum<E>> E constant(Class<E> type) throws RecordException {
        try {
            return Enum.valueOf(type, text().toUpperCase(Locale.ROOT).replace(' ', '_'));
        } catch (IllegalArgumentException e) {
            throw new RecordException(path + " is unknown: " + text());
        }
    }

    Map<String, String> map() throws RecordException {
        Map<String, String> map = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> entry : json.properties()) {
            map.put(entry.getKey(), new Node(entry.getValue(), path + "/" + entry.getKey()).text());
        }
        return map;
    }
}
