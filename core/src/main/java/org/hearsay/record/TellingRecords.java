// SPDX-License-Identifier: Apache-2.0
package org.hearsay.record;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.hearsay.comparison.Cell;
import org.hearsay.comparison.FramePair;
import org.hearsay.comparison.Telling;
import org.hearsay.comparison.WordPair;

/** The tellings of a cell. */
final class TellingRecords {
    private final JsonGenerator json;
    private final Spans reference;
    private final Spans here;

    /**
     * @param reference of the article that holds the reference
     * @param here of the article of the cell
     */
    TellingRecords(JsonGenerator json, Spans reference, Spans here) {
        this.json = json;
        this.reference = reference;
        this.here = here;
    }

    void write(Cell cell) throws IOException {
        json.writeStartObject();
        json.writeStringField("article", cell.article());
        Json.name(json, "presence", cell.presence());
        json.writeArrayFieldStart("tellings");
        for (Telling telling : cell.tellings()) {
            write(telling);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void write(Telling telling) throws IOException {
        json.writeStartObject();
        Json.string(json, "statement", telling.statement());
        here.field("span", telling.span());
        here.field("context", telling.context());
        Json.name(json, "wording", telling.wording());
        Json.name(json, "certainty", telling.certainty());
        Json.name(json, "voice", telling.voice());
        Json.name(json, "speaker", telling.speaker());
        Json.name(json, "frame", telling.frame());
        json.writeArrayFieldStart("pairs");
        for (WordPair pair : telling.pairs()) {
            json.writeStartObject();
            Json.name(json, "op", pair.op());
            reference.field("reference", pair.reference());
            here.field("here", pair.here());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("frames");
        for (FramePair pair : telling.frames()) {
            json.writeStartObject();
            reference.field("reference", pair.reference());
            here.field("here", pair.here());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeStringField("by", telling.by());
        json.writeEndObject();
    }
}
