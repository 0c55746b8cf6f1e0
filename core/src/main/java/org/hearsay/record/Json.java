// SPDX-License-Identifier: Apache-2.0
package org.hearsay.record;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** Fields that the parts of the record have in common. */
final class Json {
    private Json() {}

    /** A field that says null where nothing is known. */
    static void string(JsonGenerator json, String key, @Nullable String value) throws IOException {
        if (value == null) {
            json.writeNullField(key);
        } else {
            json.writeStringField(key, value);
        }
    }

    static void strings(JsonGenerator json, String key, Collection<String> values) throws IOException {
        json.writeArrayFieldStart(key);
        for (String value : values) {
            json.writeString(value);
        }
        json.writeEndArray();
    }

    /** An enum constant as the record writes it. */
    static void name(JsonGenerator json, String key, Enum<?> value) throws IOException {
        json.writeStringField(key, name(value));
    }

    static String name(Enum<?> value) {
        return JsonLine.name(value);
    }
}
