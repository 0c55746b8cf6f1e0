// SPDX-License-Identifier: Apache-2.0
package org.hearsay.record;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.hearsay.article.Anchor;
import org.hearsay.article.Article;
import org.hearsay.article.Dateline;
import org.hearsay.article.Furniture;
import org.hearsay.article.PageDate;
import org.hearsay.article.Passage;
import org.hearsay.article.Span;
import org.hearsay.language.TextDate;
import org.jspecify.annotations.Nullable;

/** The page and the article in it. */
final class ArticleRecord {
    private final JsonGenerator json;
    private final Spans spans;

    ArticleRecord(JsonGenerator json, Spans spans) {
        this.json = json;
        this.spans = spans;
    }

    void write(Article article, @Nullable List<TextDate> dates) throws IOException {
        page(article);
        json.writeObjectFieldStart("article");
        MetadataRecord metadata = new MetadataRecord(json, article.metadata());
        metadata.heading();
        dateline(article.dateline());
        metadata.description();
        anchor(article.anchor());
        json.writeStringField("text", article.text());
        passages(article.passages());
        furniture(article.furniture());
        dates(dates);
        json.writeEndObject();
    }

    private void page(Article article) throws IOException {
        String canonical = article.metadata().url();
        json.writeObjectFieldStart("page");
        Json.string(json, "file", article.page().file());
        Json.string(json, "url", canonical != null ? canonical : article.page().url());
        json.writeStringField("sha256", article.page().sha256());
        json.writeStringField("mediaType", article.mediaType());
        json.writeBooleanField("whole", article.whole());
        json.writeEndObject();
    }

    private void dateline(@Nullable Dateline dateline) throws IOException {
        if (dateline == null) {
            json.writeNullField("dateline");
            return;
        }
        json.writeObjectFieldStart("dateline");
        spans.fields(dateline.span());
        Json.string(json, "place", dateline.place());
        Json.string(json, "agency", dateline.agency());
        Json.string(json, "date", dateline.date());
        json.writeEndObject();
    }

    private void anchor(@Nullable Anchor anchor) throws IOException {
        if (anchor == null) {
            json.writeNullField("anchor");
            return;
        }
        json.writeObjectFieldStart("anchor");
        PageDate date = anchor.date();
        json.writeStringField("value", date.value());
        Json.name(json, "precision", date.precision());
        json.writeStringField("from", date.from());
        Span span = anchor.span();
        if (span != null) {
            spans.fields(span);
        }
        json.writeEndObject();
    }

    private void passages(List<Passage> passages) throws IOException {
        json.writeArrayFieldStart("passages");
        for (Passage passage : passages) {
            json.writeStartObject();
            json.writeStringField("role", passage.role().key());
            spans.offsets(passage.span());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void furniture(List<Furniture> furniture) throws IOException {
        json.writeArrayFieldStart("furniture");
        for (Furniture piece : furniture) {
            json.writeStartObject();
            json.writeStringField("text", piece.text());
            json.writeStringField("reason", piece.reason().key());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void dates(@Nullable List<TextDate> dates) throws IOException {
        if (dates == null) {
            json.writeNullField("dates");
            return;
        }
        json.writeArrayFieldStart("dates");
        for (TextDate date : dates) {
            json.writeStartObject();
            spans.fields(date.span());
            json.writeStringField("value", date.date().value());
            Json.name(json, "precision", date.date().precision());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
