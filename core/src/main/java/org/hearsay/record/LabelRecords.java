// SPDX-License-Identifier: Apache-2.0
package org.hearsay.record;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.hearsay.label.Label;

/** The labels of a reading: the outlet's own voice and quoted voice apart. */
final class LabelRecords {
    private final JsonGenerator json;
    private final Spans spans;

    LabelRecords(JsonGenerator json, Spans spans) {
        this.json = json;
        this.spans = spans;
    }

    void write(List<Label> labels) throws IOException {
        json.writeArrayFieldStart("labels");
        for (Label label : labels) {
            json.writeStartObject();
            json.writeStringField("referent", label.referent());
            spans.fields(label.span());
            String statement = label.statement();
            json.writeStringField("voice", statement == null ? "own" : "quoted");
            if (statement != null) {
                json.writeStringField("statement", statement);
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
