// SPDX-License-Identifier: Apache-2.0
package org.hearsay.record;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.hearsay.article.Span;
import org.jspecify.annotations.Nullable;

/** Spans with the words that stand at them. */
final class Spans {
    private final JsonGenerator json;
    private final String text;

    Spans(JsonGenerator json, String text) {
        this.json = json;
        this.text = text;
    }

    String words(Span span) {
        return span.in(text);
    }

    /** Start, end and text, inside an object that is open. */
    void fields(Span span) throws IOException {
        offsets(span);
        json.writeStringField("text", words(span));
    }

    /** Start and end, inside an object that is open. */
    void offsets(Span span) throws IOException {
        json.writeNumberField("start", span.start());
        json.writeNumberField("end", span.end());
    }

    void write(Span span) throws IOException {
        json.writeStartObject();
        fields(span);
        json.writeEndObject();
    }

    void field(String key, @Nullable Span span) throws IOException {
        if (span == null) {
            json.writeNullField(key);
            return;
        }
        json.writeFieldName(key);
        write(span);
    }

    void list(String key, List<Span> spans) throws IOException {
        json.writeArrayFieldStart(key);
        for (Span span : spans) {
            write(span);
        }
        json.writeEndArray();
    }
}
