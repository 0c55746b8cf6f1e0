// SPDX-License-Identifier: Apache-2.0
package org.hearsay.record;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import org.hearsay.Reading;
import org.hearsay.article.Article;

/**
 * The record as JSON: one reading is one line, without its line end. Offsets are in UTF-16 units into
 * {@code article.text}; beside each stands the text, so that it can be checked.
 */
public final class RecordJson {
    static final int VERSION = 1;
    private static final JsonFactory FACTORY = new JsonFactory();

    private RecordJson() {}

    /** The whole record of a reading. */
    public static String line(Reading reading) {
        return line(json -> {
            Spans spans = new Spans(json, reading.article().text());
            open(json);
            new ArticleRecord(json, spans).write(reading.article(), reading.dates());
            new EntityRecords(json, spans).write(reading.entities());
            new StatementRecords(json, spans).write(reading.statements());
            new LabelRecords(json, spans).write(reading.labels());
            Json.strings(json, "warnings", reading.warnings());
        });
    }

    /**
     * The record of an article alone: without entities, statements and labels; {@code dates} is null, for nobody looked
     * for them.
     */
    public static String line(Article article) {
        return line(json -> {
            Spans spans = new Spans(json, article.text());
            open(json);
            new ArticleRecord(json, spans).write(article, null);
            Json.strings(json, "warnings", article.warnings());
        });
    }

    /**
     * The reading that a line holds. Of its page only name, address and fingerprint are known, not the bytes; written again
     * it is the same line.
     *
     * @throws RecordException when the line is no whole record, or of another version
     */
    public static Reading reading(String line) throws RecordException {
        return ReadingOfRecord.of(line);
    }

    private static void open(JsonGenerator json) throws IOException {
        json.writeNumberField("hearsay", VERSION);
        json.writeStringField("offsets", "utf-16");
    }

    static String line(Body body) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(out)) {
            json.writeStartObject();
            body.write(json);
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException("a string cannot fail to be written", e);
        }
        return JsonLine.of(out.toString());
    }

    interface Body {
        void write(JsonGenerator json) throws IOException;
    }
}
