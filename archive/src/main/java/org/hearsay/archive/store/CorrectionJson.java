// SPDX-License-Identifier: Apache-2.0
package org.hearsay.archive.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hearsay.correction.Attributed;
import org.hearsay.correction.Correction;
import org.hearsay.correction.Correction.Outcome;
import org.hearsay.correction.TellingCorrection;
import org.hearsay.correction.TextQuote;
import org.jspecify.annotations.Nullable;

/** Statements by quotation as JSON, the quotations as the W3C's standard has them. */
public final class CorrectionJson {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private CorrectionJson() {}

    /** A decision about a statement. @param outcome what became of it in a version; null: nothing, or that is not asked */
    public static ObjectNode of(StoredCorrection stored, @Nullable Outcome outcome) {
        Correction correction = stored.correction();
        ObjectNode json = MAPPER.createObjectNode()
                .put("id", stored.id())
                .put("address", stored.address())
                .put("who", correction.who())
                .put("made", correction.made());
        json.set("before", json(correction.before()));
        json.set("after", json(correction.after()));
        return json.put("outcome", outcome == null ? null : outcome.name().toLowerCase(Locale.ROOT))
                .put("undone", stored.undone())
                .put("undone_by", stored.undoneBy());
    }

    /** A decision about a telling. */
    public static ObjectNode of(StoredTellingCorrection stored) {
        TellingCorrection correction = stored.correction();
        ObjectNode json = MAPPER.createObjectNode()
                .put("id", stored.id())
                .put("who", correction.who())
                .put("made", correction.made())
                .put("reference", correction.reference());
        json.set("reference_words", quote(correction.referenceWords()));
        json.put("address", correction.article());
        json.set("words", quote(correction.words()));
        return json.put("axis", correction.axis().name().toLowerCase(Locale.ROOT))
                .put("value", correction.value())
                .put("undone", stored.undone())
                .put("undone_by", stored.undoneBy());
    }

    static @Nullable String text(@Nullable Attributed attributed) {
        ObjectNode json = json(attributed);
        return json == null ? null : json.toString();
    }

    private static @Nullable ObjectNode json(@Nullable Attributed attributed) {
        if (attributed == null) {
            return null;
        }
        ObjectNode json = MAPPER.createObjectNode();
        json.set("source", quote(attributed.source()));
        json.set("cue", quote(attributed.cue()));
        attributed.content().forEach(q -> json.withArray("content").add(quote(q)));
        json.put("speaker", attributed.speaker());
        return json;
    }

    private static @Nullable JsonNode quote(@Nullable TextQuote quote) {
        return quote == null
                ? null
                : MAPPER.createObjectNode()
                        .put("type", "TextQuoteSelector")
                        .put("exact", quote.exact())
                        .put("prefix", quote.prefix())
                        .put("suffix", quote.suffix());
    }

    static @Nullable Attributed attributed(@Nullable String json) {
        if (json == null) {
            return null;
        }
        try {
            JsonNode node = MAPPER.readTree(json);
            List<TextQuote> content = new ArrayList<>();
            for (JsonNode part : node.path("content")) {
                TextQuote quote = quote(part);
                if (quote != null) {
                    content.add(quote);
                }
            }
            return new Attributed(
                    quote(node.path("source")),
                    quote(node.path("cue")),
                    content,
                    node.path("speaker").textValue());
        } catch (JsonProcessingException | IllegalArgumentException e) {
            throw ArchiveException.damaged("a correction", e.getMessage());
        }
    }

    static String text(TextQuote quote) {
        return String.valueOf(quote(quote));
    }

    static TextQuote quote(String json) {
        try {
            TextQuote quote = quote(MAPPER.readTree(json));
            if (quote != null) {
                return quote;
            }
        } catch (JsonProcessingException e) {
            throw ArchiveException.damaged("a correction", e.getMessage());
        }
        throw ArchiveException.damaged("a correction", "it quotes nothing");
    }

    private static @Nullable TextQuote quote(JsonNode node) {
        return node.path("exact").isTextual()
                ? new TextQuote(
                        node.path("exact").textValue(),
                        node.path("prefix").asText(),
                        node.path("suffix").asText())
                : null;
    }
}
