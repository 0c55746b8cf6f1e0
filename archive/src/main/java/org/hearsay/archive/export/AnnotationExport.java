// SPDX-License-Identifier: Apache-2.0
package org.hearsay.archive.export;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.hearsay.Reading;
import org.hearsay.archive.search.Hit;
import org.hearsay.archive.store.Records;
import org.hearsay.article.Span;
import org.hearsay.correction.TextQuote;
import org.hearsay.entity.Entity;
import org.hearsay.record.JsonLine;
import org.hearsay.statement.Cue;
import org.hearsay.statement.Stance;
import org.hearsay.statement.Statement;
import org.jspecify.annotations.Nullable;

/**
 * W3C Web Annotations (JSON-LD): an annotation a statement, in one collection of one page, a line each. Targets quote the
 * words with what stands around them, and count code points into the article's text, as the standard asks; that text is the
 * article without menus, so that the quotation finds the words on the page itself. An export that broke off says so in its last
 * line ({@code hearsay:error}).
 */
public final class AnnotationExport implements Format {
    private final Writer out;
    private @Nullable Texts texts;
    private @Nullable Hit read;
    private @Nullable Reading reading;
    private long annotations;

    public AnnotationExport(Writer out) {
        this.out = out;
    }

    @Override
    public void begin(Source source) throws IOException {
        texts = new Texts(source.handle());
        out.write("{\"@context\":[\"http://www.w3.org/ns/anno.jsonld\",{\"hearsay\":\"urn:hearsay:\"}],"
                + "\"id\":\"urn:hearsay:export\",\"type\":\"AnnotationCollection\",\"label\":");
        out.write(quoted("Statements: " + source.asked()));
        out.write(",\"created\":" + quoted(source.made()) + ",\"generator\":\"urn:hearsay:hearsay\",");
        out.write(
                "\"first\":{\"id\":\"urn:hearsay:export:1\",\"type\":\"AnnotationPage\",\"startIndex\":0,\"items\":[\n");
    }

    private static String quoted(String text) throws IOException {
        String object = JsonText.object(json -> json.writeStringField("t", text));
        return object.substring("{\"t\":".length(), object.length() - 1);
    }

    /** Of an article that was sought as a whole, all its statements. */
    @Override
    public void hit(Hit hit) throws IOException {
        Hit.Said said = hit.said();
        Reading whole = reading(hit);
        for (Statement statement : whole.statements()) {
            if (said == null || said.id().equals(statement.id())) {
                out.write(annotations++ == 0 ? "" : ",\n");
                out.write(annotation(hit, whole, statement));
            }
        }
    }

    private Texts texts() {
        if (texts == null) {
            throw new IllegalStateException("not begun");
        }
        return texts;
    }

    private Reading reading(Hit hit) {
        Reading known = reading;
        if (known == null || read == null || read.article() != hit.article() || read.version() != hit.version()) {
            known = Records.reading(texts().record(hit));
            reading = known;
            read = hit;
        }
        return known;
    }

    private String annotation(Hit hit, Reading whole, Statement statement) throws IOException {
        String seen = texts().seen(hit);
        return JsonText.object(json -> {
            json.writeStringField(
                    "id", "urn:hearsay:article:" + hit.article() + ":" + hit.version() + ":" + statement.id());
            json.writeStringField("type", "Annotation");
            json.writeStringField("motivation", "describing");
            json.writeStringField("created", seen);
            json.writeArrayFieldStart("body");
            Entity speaker = whole.speaker(statement).orElse(null);
            textualBody(json, whole, statement, speaker);
            statementBody(json, whole, statement, speaker);
            json.writeEndArray();
            json.writeArrayFieldStart("target");
            List<Span> spans = statement.content().isEmpty() ? List.of(around(statement)) : statement.content();
            for (Span span : spans) {
                target(json, hit, whole.article().text(), span, seen);
            }
            json.writeEndArray();
        });
    }

    /** A statement that tells only that somebody spoke. */
    private static Span around(Statement statement) {
        Cue cue = statement.cue();
        Span source = statement.source();
        Span words = cue == null ? source : source == null ? cue.span() : source.cover(cue.span());
        return words == null ? new Span(0, 0) : words;
    }

    /** For people: who said it, and how. */
    private static void textualBody(JsonGenerator json, Reading whole, Statement statement, @Nullable Entity speaker)
            throws IOException {
        Cue cue = statement.cue();
        String who = speaker != null
                ? speaker.name()
                : statement.source() == null ? "somebody" : whole.text(statement.source());
        json.writeStartObject();
        json.writeStringField("type", "TextualBody");
        json.writeStringField("purpose", "describing");
        json.writeStringField("format", "text/plain");
        json.writeStringField(
                "value",
                who + (cue == null ? "" : ": " + whole.text(cue.span())) + " (" + JsonLine.name(statement.kind())
                        + ")");
        json.writeEndObject();
    }

    /** For programs. */
    private static void statementBody(JsonGenerator json, Reading whole, Statement statement, @Nullable Entity speaker)
            throws IOException {
        Cue cue = statement.cue();
        json.writeStartObject();
        json.writeStringField("type", "hearsay:Statement");
        json.writeStringField("hearsay:kind", JsonLine.name(statement.kind()));
        json.writeStringField("hearsay:act", JsonLine.name(statement.act()));
        json.writeStringField("hearsay:reality", JsonLine.name(statement.reality()));
        if (speaker != null) {
            json.writeStringField("hearsay:speaker", speaker.name());
        }
        if (statement.source() != null) {
            json.writeStringField("hearsay:source", whole.text(statement.source()));
        }
        if (cue != null) {
            json.writeStringField("hearsay:cue", whole.text(cue.span()));
            json.writeStringField("hearsay:lemma", cue.lemma());
            json.writeArrayFieldStart("hearsay:stance");
            for (Stance stance : cue.stance()) {
                json.writeString(JsonLine.name(stance));
            }
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    private static void target(JsonGenerator json, Hit hit, String text, Span span, String seen) throws IOException {
        json.writeStartObject();
        json.writeStringField("source", hit.address());
        json.writeArrayFieldStart("selector");
        json.writeStartObject();
        json.writeStringField("type", "TextQuoteSelector");
        TextQuote quote = TextQuote.of(text, span);
        json.writeStringField("exact", quote.exact());
        json.writeStringField("prefix", quote.prefix());
        json.writeStringField("suffix", quote.suffix());
        json.writeEndObject();
        json.writeStartObject();
        json.writeStringField("type", "TextPositionSelector");
        json.writeNumberField("start", text.codePointCount(0, span.start()));
        json.writeNumberField("end", text.codePointCount(0, span.end()));
        json.writeEndObject();
        json.writeEndArray();
        json.writeObjectFieldStart("state");
        json.writeStringField("type", "TimeState");
        json.writeStringField("sourceDate", seen);
        json.writeEndObject();
        json.writeEndObject();
    }

    @Override
    public void end() throws IOException {
        out.write("\n]},\"total\":" + annotations + "}\n");
        out.flush();
    }

    @Override
    public void broken(String error) throws IOException {
        out.write("\n]},\"total\":" + annotations + ",\"hearsay:error\":" + quoted(error) + "}\n");
        out.flush();
    }
}
