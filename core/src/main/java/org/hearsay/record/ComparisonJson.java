// SPDX-License-Identifier: Apache-2.0
package org.hearsay.record;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.hearsay.comparison.Cell;
import org.hearsay.comparison.ComparedArticle;
import org.hearsay.comparison.Comparison;
import org.hearsay.comparison.ReadArticle;
import org.hearsay.comparison.Story;
import org.hearsay.comparison.StoryLabel;
import org.hearsay.comparison.Utterance;

/**
 * A comparison as JSON, one line without its line end. Offsets are in UTF-16 units into the {@code article.text} of the
 * article that they belong to; beside each stands the text.
 */
public final class ComparisonJson {
    private ComparisonJson() {}

    public static String line(Comparison comparison) {
        return RecordJson.line(json -> {
            json.writeNumberField("hearsay", RecordJson.VERSION);
            json.writeStringField("offsets", "utf-16");
            json.writeArrayFieldStart("stories");
            for (Story story : comparison.stories()) {
                write(json, story);
            }
            json.writeEndArray();
        });
    }

    /**
     * The comparison that a line holds; written again it is the same line.
     *
     * @param readings those that were compared, in any order
     * @throws RecordException when the line is no whole comparison, or not one of these readings, as far as can be told
     */
    public static Comparison comparison(String line, Collection<? extends ReadArticle> readings)
            throws RecordException {
        return ComparisonOfRecord.of(line, readings);
    }

    private static void write(JsonGenerator json, Story story) throws IOException {
        Map<String, Spans> texts = new HashMap<>();
        json.writeStartObject();
        json.writeStringField("id", story.id());
        json.writeArrayFieldStart("articles");
        for (ComparedArticle article : story.articles()) {
            texts.put(article.id(), new Spans(json, article.reading().article().text()));
            write(json, article);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("utterances");
        for (Utterance utterance : story.utterances()) {
            write(json, utterance, texts);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("labels");
        for (StoryLabel label : story.labels()) {
            write(json, label, spans(texts, label.article()));
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, ComparedArticle article) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", article.id());
        Json.string(json, "file", article.reading().article().page().file());
        Json.string(json, "outlet", article.metadata().outlet().name());
        Json.string(json, "url", article.url());
        new MetadataRecord(json, article.metadata())
                .date("published", article.metadata().published());
        Json.strings(json, "agency", article.metadata().agency());
        Json.strings(json, "carriers", article.carriers());
        json.writeBooleanField("whole", article.whole());
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, Utterance utterance, Map<String, Spans> texts) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", utterance.id());
        Json.string(json, "speaker", utterance.speaker());
        json.writeObjectFieldStart("reference");
        json.writeStringField("article", utterance.reference().article());
        json.writeStringField("statement", utterance.reference().statement());
        Json.name(json, "why", utterance.reference().why());
        json.writeEndObject();
        json.writeArrayFieldStart("cells");
        for (Cell cell : utterance.cells()) {
            new TellingRecords(json, spans(texts, utterance.reference().article()), spans(texts, cell.article()))
                    .write(cell);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, StoryLabel label, Spans spans) throws IOException {
        json.writeStartObject();
        json.writeStringField("referent", label.referent());
        json.writeStringField("article", label.article());
        json.writeStringField("words", label.words());
        json.writeStringField("voice", label.quoted() ? "quoted" : "own");
        json.writeNumberField("count", label.count());
        spans.list("spans", label.spans());
        json.writeEndObject();
    }

    private static Spans spans(Map<String, Spans> texts, String article) {
        Spans spans = texts.get(article);
        if (spans == null) {
            throw new IllegalArgumentException("the story has no article " + article);
        }
        return spans;
    }
}
