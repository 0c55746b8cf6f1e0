// SPDX-License-Identifier: Apache-2.0
package org.hearsay.archive.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Base64;
import java.util.Map;
import org.hearsay.record.JsonLine;

/** JSON of one line. */
final class JsonText {
    /** Pages are long, and nobody but their limit of bytes bounds them. */
    static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(Integer.MAX_VALUE)
                    .build())
            .build();

    private JsonText() {}

    /** What is written into one object. */
    interface Body {
        void write(JsonGenerator json) throws IOException;
    }

    static String object(Body body) throws IOException {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(out)) {
            json.writeStartObject();
            body.write(json);
            json.writeEndObject();
        }
        return JsonLine.of(out.toString());
    }

    /** A row as one object; bytes are base64 in an object of their own. */
    static void row(JsonGenerator json, String key, Map<String, Object> row) throws IOException {
        json.writeObjectFieldStart(key);
        for (Map.Entry<String, Object> entry : row.entrySet()) {
            switch (entry.getValue()) {
                case Number number -> json.writeNumberField(entry.getKey(), number.longValue());
                case byte[] bytes -> {
                    json.writeObjectFieldStart(entry.getKey());
                    json.writeStringField("base64", Base64.getEncoder().encodeToString(bytes));
                    json.writeEndObject();
                }
                case Object value -> json.writeStringField(entry.getKey(), value.toString());
            }
        }
        json.writeEndObject();
    }
}
