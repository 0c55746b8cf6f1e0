// SPDX-License-Identifier: Apache-2.0
package org.hearsay.record;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.hearsay.entity.Entity;

/** The entities of a reading. */
final class EntityRecords {
    private final JsonGenerator json;
    private final Spans spans;

    EntityRecords(JsonGenerator json, Spans spans) {
        this.json = json;
        this.spans = spans;
    }

    void write(List<Entity> entities) throws IOException {
        json.writeArrayFieldStart("entities");
        for (Entity entity : entities) {
            json.writeStartObject();
            json.writeStringField("id", entity.id());
            Json.name(json, "kind", entity.kind());
            json.writeStringField("name", entity.name());
            Json.strings(json, "roles", entity.roles());
            Json.string(json, "affiliation", entity.affiliation());
            Json.string(json, "issuer", entity.issuer());
            spans.list("mentions", entity.mentions());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
