// SPDX-License-Identifier: Apache-2.0
package org.hearsay.record;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import org.hearsay.article.Author;
import org.hearsay.article.Conflict;
import org.hearsay.article.Metadata;
import org.hearsay.article.PageDate;
import org.jspecify.annotations.Nullable;

/** What is known about an article beside its text; fields of the article's object, in two groups. */
final class MetadataRecord {
    private final JsonGenerator json;
    private final Metadata metadata;

    MetadataRecord(JsonGenerator json, Metadata metadata) {
        this.json = json;
        this.metadata = metadata;
    }

    /** What stands before the dateline. */
    void heading() throws IOException {
        json.writeObjectFieldStart("outlet");
        Json.string(json, "name", metadata.outlet().name());
        Json.string(json, "domain", metadata.outlet().domain());
        Json.string(json, "from", metadata.outlet().from());
        json.writeEndObject();
        Json.string(json, "headline", metadata.headline());
        json.writeArrayFieldStart("byline");
        for (Author author : metadata.byline()) {
            json.writeStartObject();
            json.writeStringField("name", author.name());
            Json.string(json, "role", author.role());
            if (!author.isPerson()) {
                json.writeBooleanField("desk", true);
            }
            json.writeEndObject();
        }
        json.writeEndArray();
        Json.strings(json, "agency", metadata.agency());
    }

    /** What stands between the dateline and the anchor. */
    void description() throws IOException {
        Json.string(json, "language", metadata.language());
        Json.strings(json, "sections", metadata.sections());
        date("published", metadata.published());
        date("modified", metadata.modified());
        Json.strings(json, "tags", metadata.tags());
        json.writeStringField("pageKind", metadata.pageKind().key());
        map("sources", new TreeMap<>(metadata.sources()));
        json.writeArrayFieldStart("conflicts");
        for (Conflict conflict : metadata.conflicts()) {
            json.writeStartObject();
            json.writeStringField("key", conflict.key());
            map("values", conflict.values());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    void date(String key, @Nullable PageDate date) throws IOException {
        if (date == null) {
            json.writeNullField(key);
            return;
        }
        json.writeObjectFieldStart(key);
        json.writeStringField("value", date.value());
        Json.name(json, "precision", date.precision());
        json.writeStringField("from", date.from());
        json.writeEndObject();
    }

    private void map(String key, Map<String, String> values) throws IOException {
        json.writeObjectFieldStart(key);
        for (Map.Entry<String, String> entry : values.entrySet()) {
            json.writeStringField(entry.getKey(), entry.getValue());
        }
        json.writeEndObject();
    }
}
