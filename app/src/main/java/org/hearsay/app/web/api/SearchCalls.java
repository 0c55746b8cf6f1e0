// SPDX-License-Identifier: Apache-2.0
package org.hearsay.app.web.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.util.RawValue;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hearsay.app.quotation.Carried;
import org.hearsay.app.quotation.QuotationJson;
import org.hearsay.app.quotation.QuotationSearch;
import org.hearsay.app.web.request.Refusal;
import org.hearsay.archive.Archive;
import org.hearsay.archive.search.Facet;
import org.hearsay.archive.search.Hit;
import org.hearsay.archive.search.HitJson;
import org.hearsay.archive.search.SearchRequest;
import org.hearsay.lexicon.Lexicons;
import org.hearsay.record.JsonLine;
import org.hearsay.statement.Act;
import org.hearsay.statement.Kind;
import org.hearsay.statement.Reality;
import org.hearsay.statement.Stance;
import org.jspecify.annotations.Nullable;

/** Search by words and facets, and by a quotation. */
final class SearchCalls {
    private static final String[] KNOWN = Stream.concat(
                    Stream.of("q", "in", "every", "newest", "limit", "cursor"),
                    Arrays.stream(Facet.values()).map(Facet::key))
            .toArray(String[]::new);

    private final Archive archive;
    private final Lexicons lexicons;

    SearchCalls(Archive archive, Lexicons lexicons) {
        this.archive = archive;
        this.lexicons = lexicons;
    }

    void search(Context context) {
        Parameters parameters = new Parameters(context, KNOWN);
        ListPart part = ListPart.of(parameters);
        String words = parameters.text("q");
        SearchRequest request = new SearchRequest(
                words == null ? "" : words,
                "statements".equals(parameters.oneOf("in", Stream.of("articles", "statements"))),
                Map.of(),
                parameters.is("every"),
                parameters.is("newest"),
                part.needed(),
                part.from());
        for (Facet facet : Facet.values()) {
            request = request.with(facet, asked(parameters, facet));
        }
        List<Hit> found = archive.search(request);
        ObjectNode answer = Json.object();
        ArrayNode hits = answer.putArray("hits");
        part.shown(found).forEach(hit -> hits.addRawValue(new RawValue(HitJson.line(hit))));
        part.putNext(answer, found);
        Answer.json(context, answer.toString());
    }

    private static @Nullable String asked(Parameters parameters, Facet facet) {
        return switch (facet) {
            case KIND -> parameters.oneOf(facet.key(), names(Kind.values()));
            case ACT -> parameters.oneOf(facet.key(), names(Act.values()));
            case REALITY -> parameters.oneOf(facet.key(), names(Reality.values()));
            case STANCE -> parameters.oneOf(facet.key(), names(Stance.values()));
            case SINCE, UNTIL -> parameters.day(facet.key());
            case ENTITY, STORY -> parameters.id(facet.key());
            case SPEAKER, AFFILIATION, OUTLET, OUTLET_NAME, LABEL -> parameters.text(facet.key());
        };
    }

    private static Stream<String> names(Enum<?>[] constants) {
        return Arrays.stream(constants).map(JsonLine::name);
    }

    void quote(Context context) throws IOException {
        Parameters parameters = new Parameters(context, "words", "limit", "cursor");
        ListPart part = ListPart.of(parameters);
        String words = parameters.needed("words");
        QuotationSearch search = new QuotationSearch(words, lexicons);
        if (search.isEmpty()) {
            throw Refusal.wrong("quote.wordless");
        }
        List<Carried> found = part.found(Carried.in(archive, words, search, lexicons));
        ObjectNode answer = (ObjectNode) Json.read(QuotationJson.line(words, part.shown(found)));
        part.putNext(answer, found);
        Answer.json(context, answer.toString());
    }
}
