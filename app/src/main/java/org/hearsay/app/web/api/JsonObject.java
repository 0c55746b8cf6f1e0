// SPDX-License-Identifier: Apache-2.0
package org.hearsay.app.web.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeType;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.hearsay.app.web.request.Refusal;
import org.hearsay.article.Span;
import org.jspecify.annotations.Nullable;

/** An object in JSON that somebody sent; what stands in it is what it must be, or is refused by name. */
final class JsonObject {
    private final JsonNode json;
    private final String path;

    private JsonObject(JsonNode json, String path) {
        this.json = json;
        this.path = path;
    }

    /** @param path by which messages name it; empty: the whole */
    static JsonObject of(JsonNode json, String path) {
        if (!json.isObject()) {
            throw path.isEmpty() ? Refusal.wrong("api.body") : Refusal.wrong("api.object", path);
        }
        return new JsonObject(json, path);
    }

    /** @throws Refusal of a key that is none of these */
    JsonObject only(Set<String> known) {
        for (Iterator<String> keys = json.fieldNames(); keys.hasNext(); ) {
            String key = keys.next();
            if (!known.contains(key)) {
                throw Refusal.wrong("api.unknown", name(key.length() <= 60 ? key : key.substring(0, 60) + "…"));
            }
        }
        return this;
    }

    /** A string; null when it is missing, null or blank. */
    @Nullable
    String text(String key) {
        JsonNode value = json.get(key);
        if (value == null || value.isNull()) {
            return null;
        }
        if (value.getNodeType() != JsonNodeType.STRING) {
            throw Refusal.wrong("api.string", name(key));
        }
        String text = value.textValue();
        if (!StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
            throw Refusal.wrong("api.unicode", name(key));
        }
        return text.isBlank() ? null : text;
    }

    /** The same of a name: short, and without anything that moves a cursor. */
    @Nullable
    String name(String key, int longest) {
        String text = text(key);
        if (text == null) {
            return null;
        }
        Parameters.checkText(name(key), text);
        if (text.length() > longest) {
            throw Refusal.wrong("problem.long", name(key), longest);
        }
        return text.strip();
    }

    /** Whether there is such a key, whatever stands there. */
    boolean has(String key) {
        return json.has(key);
    }

    /** Whether it is true; no, when it is missing. */
    boolean is(String key) {
        JsonNode value = json.get(key);
        if (value != null && !value.isNull() && !value.isBoolean()) {
            throw Refusal.wrong("api.boolean", name(key));
        }
        return value != null && value.booleanValue();
    }

    /** A whole number that is not below zero. @param otherwise when it is missing */
    long number(String key, long otherwise) {
        JsonNode value = json.get(key);
        if (value == null || value.isNull()) {
            return otherwise;
        }
        if (!value.isIntegralNumber() || !value.canConvertToLong() || value.longValue() < 0) {
            throw Refusal.wrong("api.whole", name(key));
        }
        return value.longValue();
    }

    /** The number of something in the archive. */
    long needed(String key) {
        long number = number(key, 0);
        if (number == 0) {
            throw Refusal.wrong("api.id", name(key));
        }
        return number;
    }

    /** Numbers of things in the archive, one or more. */
    List<Long> numbers(String key, int most) {
        JsonNode array = json.get(key);
        if (array == null || !array.isArray() || array.isEmpty() || array.size() > most) {
            throw Refusal.wrong("api.numbers", name(key), 1, most);
        }
        List<Long> numbers = new ArrayList<>();
        for (JsonNode value : array) {
            if (!value.isIntegralNumber() || !value.canConvertToLong() || value.longValue() < 1) {
                throw Refusal.wrong("api.id", name(key));
            }
            numbers.add(value.longValue());
        }
        return numbers;
    }

    /** A place in a text; null when it is missing. */
    @Nullable
    Span span(String key, String text) {
        JsonNode value = json.get(key);
        return value == null || value.isNull() ? null : span(of(value, name(key)), text);
    }

    private static Span span(JsonObject object, String text) {
        object.only(Set.of("start", "end", "text"));
        long start = object.number("start", -1);
        long end = object.number("end", -1);
        if (start < 0 || end <= start || end > text.length()) {
            throw Refusal.wrong("api.span", object.path);
        }
        Span span = new Span((int) start, (int) end);
        String words = object.text("text");
        if (words != null && !words.equals(span.in(text))) {
            throw Refusal.wrong("api.words", object.path);
        }
        return span;
    }

    /** Places in a text, in order, none of which overlaps another. */
    List<Span> spans(String key, int most, String text) {
        List<Span> spans = new ArrayList<>();
        for (JsonObject object : objects(key, 0, most)) {
            Span span = span(object, text);
            if (!spans.isEmpty() && span.start() < spans.getLast().end()) {
                throw Refusal.wrong("api.order", name(key));
            }
            spans.add(span);
        }
        return spans;
    }

    /** The objects of an array. */
    List<JsonObject> objects(String key, int least, int most) {
        JsonNode array = json.get(key);
        if (array == null || !array.isArray() || array.size() < least || array.size() > most) {
            throw Refusal.wrong("api.array", name(key), least, most);
        }
        List<JsonObject> objects = new ArrayList<>();
        for (int i = 0; i < array.size(); i++) {
            objects.add(of(array.get(i), name(key) + "[" + i + "]"));
        }
        return objects;
    }

    /** By what messages name a key. */
    String name(String key) {
        return path.isEmpty() ? key : path + "." + key;
    }
}
