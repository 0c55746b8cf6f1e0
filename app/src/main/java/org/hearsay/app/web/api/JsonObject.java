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
