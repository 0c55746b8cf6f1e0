// SPDX-License-Identifier: Apache-2.0
package org.hearsay.record;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.hearsay.article.Span;
import org.hearsay.statement.Cue;
import org.hearsay.statement.Grounds;
import org.hearsay.statement.Medium;
import org.hearsay.statement.Resolution;
import org.hearsay.statement.Statement;
import org.jspecify.annotations.Nullable;

/** The statements of a reading. */
final class StatementRecords {
    private final JsonGenerator json;
    private final Spans spans;

    StatementRecords(JsonGenerator json, Spans spans) {
        this.json = json;
        this.spans = spans;
    }

    void write(List<Statement> statements) throws IOException {
        json.writeArrayFieldStart("statements");
        for (Statement statement : statements) {
            json.writeStartObject();
            write(statement);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void write(Statement statement) throws IOException {
        json.writeStringField("id", statement.id());
        Json.name(json, "kind", statement.kind());
        Json.name(json, "act", statement.act());
        Json.name(json, "reality", statement.reality());
        Json.string(json, "within", statement.within());
        Json.string(json, "retells", statement.retells());
        spans.field("source", statement.source());
        cue(statement.cue());
        spans.list("content", statement.content());
        spans.list("quoted", statement.quoted());
        Json.string(json, "speaker", statement.speaker());
        resolution(statement.resolution());
        medium(statement.medium());
        Span spokenIn = statement.spokenIn();
        Json.string(json, "spokenIn", spokenIn == null ? null : spans.words(spokenIn));
        json.writeStringField("by", statement.by());
        grounds(statement.grounds());
    }

    private void grounds(@Nullable Grounds grounds) throws IOException {
        if (grounds == null) {
            json.writeNullField("grounds");
            return;
        }
        json.writeObjectFieldStart("grounds");
        number("cue", grounds.cue());
        number("spans", grounds.spans());
        number("agreement", grounds.agreement());
        Json.strings(json, "signs", grounds.signs());
        json.writeEndObject();
    }

    /** To the percent; more digits would promise more than a model knows. */
    private void number(String key, double value) throws IOException {
        json.writeNumberField(key, Math.round(value * 100) / 100.0);
    }

    private void cue(@Nullable Cue cue) throws IOException {
        if (cue == null) {
            json.writeNullField("cue");
            return;
        }
        json.writeObjectFieldStart("cue");
        spans.fields(cue.span());
        json.writeStringField("lemma", cue.lemma());
        Json.strings(
                json, "stance", cue.stance().stream().sorted().map(Json::name).toList());
        json.writeEndObject();
    }

    private void resolution(Resolution resolution) throws IOException {
        json.writeObjectFieldStart("resolution");
        Json.name(json, "how", resolution.how());
        spans.field("via", resolution.via());
        Json.string(json, "reason", resolution.reason());
        json.writeEndObject();
    }

    private void medium(@Nullable Medium medium) throws IOException {
        if (medium == null) {
            json.writeNullField("medium");
            return;
        }
        json.writeObjectFieldStart("medium");
        spans.fields(medium.span());
        Json.string(json, "entity", medium.entity());
        json.writeEndObject();
    }
}
