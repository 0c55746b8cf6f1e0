// SPDX-License-Identifier: Apache-2.0
package org.hearsay.app.quotation;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.hearsay.app.view.Described;
import org.hearsay.article.Metadata;
import org.hearsay.article.Span;
import org.hearsay.comparison.WordPair;
import org.hearsay.record.JsonLine;
import org.jspecify.annotations.Nullable;

/**
 * Who carried a quotation, as JSON on one line. Spans are in UTF-16 units, {@code here} into the article's text and
 * {@code asked} into the words that were asked for; beside each stands the text.
 */
public final class QuotationJson {
    private final JsonGenerator json;
    private final String asked;

    private QuotationJson(JsonGenerator json, String asked) {
        this.json = json;
        this.asked = asked;
    }

    public static String line(String asked, List<Carried> found) throws IOException {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
            json.writeStartObject();
            json.writeNumberField("hearsay", 1);
            json.writeStringField("offsets", "utf-16");
            json.writeStringField("asked", asked);
            json.writeArrayFieldStart("tellings");
            QuotationJson writer = new QuotationJson(json, asked);
            for (Carried telling : found) {
                writer.write(telling);
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        return JsonLine.of(out.toString());
    }

    private void write(Carried carried) throws IOException {
        Found found = carried.found();
        Metadata metadata = found.article().metadata();
        json.writeStartObject();
        json.writeStringField("file", found.article().page().file());
        json.writeStringField("outlet", metadata.outlet().name());
        json.writeStringField(
                "url",
                metadata.url() != null ? metadata.url() : found.article().page().url());
        json.writeStringField(
                "published",
                metadata.published() == null ? null : metadata.published().value());
        Carried.Kept kept = carried.kept();
        if (kept != null) {
            json.writeNumberField("article", kept.article());
            json.writeStringField("address", kept.address());
            json.writeNumberField("firstVersion", kept.first());
            json.writeNumberField("lastVersion", kept.last());
            json.writeNumberField("newestVersion", kept.newest());
            json.writeStringField("seen", kept.seen());
        }
        json.writeBooleanField("whole", found.article().whole());
        json.writeStringField("statement", found.telling().statement());
        json.writeStringField("speaker", known(found.attribution().speaker()));
        json.writeStringField("source", known(found.attribution().source()));
        json.writeStringField("cue", known(found.attribution().cue()));
        json.writeStringField("voice", Described.lower(found.telling().voice()));
        String text = found.article().text();
        span("span", found.telling().span(), text);
        span("context", found.telling().context(), text);
        json.writeArrayFieldStart("pairs");
        for (WordPair pair : found.telling().pairs()) {
            json.writeStartObject();
            json.writeStringField("op", Described.lower(pair.op()));
            span("asked", pair.reference(), asked);
            span("here", pair.here(), text);
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void span(String name, @Nullable Span span, String text) throws IOException {
        if (span == null) {
            json.writeNullField(name);
            return;
        }
        json.writeObjectFieldStart(name);
        json.writeNumberField("start", span.start());
        json.writeNumberField("end", span.end());
        json.writeStringField("text", span.in(text));
        json.writeEndObject();
    }

    private static @Nullable String known(String text) {
        return text.isEmpty() ? null : text;
    }
}
