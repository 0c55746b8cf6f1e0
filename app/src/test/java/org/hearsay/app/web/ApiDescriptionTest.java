// SPDX-License-Identifier: Apache-2.0
package org.hearsay.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.hearsay.app.PlainReader;
import org.hearsay.app.view.Texts;
import org.hearsay.app.web.api.Api;
import org.hearsay.archive.fetch.FetchSettings;
import org.hearsay.archive.fetch.Web;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The API is what its description says: every call, and every key of every answer. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Timeout(120)
class ApiDescriptionTest {
    private final OpenApi description = new OpenApi();
    private Served served;

    @BeforeAll
    void start(@TempDir Path folder) throws IOException {
        served = Served.forPrograms(folder, () -> new PlainReader()::read);
    }

    @AfterAll
    void stop() {
        served.close();
    }

    @Test
    void itNamesJustTheCallsOfTheServer() {
        try (Readings turns = new Readings(() -> new PlainReader()::read, Web.of(FetchSettings.STANDARD))) {
            assertThat(new Api(served.archive(), Texts.english(), turns, "test").routes())
                    .extracting(route -> route.method() + " " + route.path())
                    .containsExactlyInAnyOrderElementsOf(description.operations().stream()
                            .map(OpenApi.Operation::toString)
                            .toList());
        }
    }

    @Test
    void everyReferenceLeadsSomewhereAndEveryPartIsUsed() {
        Set<String> references = new HashSet<>();
        references(description.json(), references);
        assertThat(references)
                .allSatisfy(reference -> assertThat(
                                description.json().at(reference.substring(1)).isMissingNode())
                        .as(reference)
                        .isFalse());
        for (String part : List.of("schemas", "parameters", "responses", "headers")) {
            description
                    .json()
                    .at("/components/" + part)
                    .fieldNames()
                    .forEachRemaining(name -> assertThat(references).contains("#/components/" + part + "/" + name));
        }
    }

    private static void references(JsonNode node, Set<String> references) {
        if (node.has("$ref")) {
            references.add(node.get("$ref").asText());
        }
        node.forEach(child -> references(child, references));
    }

    @ParameterizedTest
    @MethodSource("calls")
    void answersAreAsDescribed(String operation, String address, String body) throws IOException, InterruptedException {
        OpenApi.Operation described = description.operation(operation);
        HttpResponse<String> answer = body.isEmpty() ? served.get(address) : served.json(address, body);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/json");
        assertThat(description.errors(described, answer.body())).isEmpty();
    }

    private Stream<Arguments> calls() {
        Stream<String[]> asked = description.operations().stream()
                .filter(o -> !o.isWriting())
                .map(o -> new String[] {o.toString(), o.address(), ""});
        Stream<String[]> more = Stream.of(
                new String[] {"GET /api/search", "/api/search?in=statements&q=bridge&newest=true&every=true", ""},
                new String[] {"GET /api/search", "/api/search?q=bridge&limit=100", ""},
                new String[] {"GET /api/stories", "/api/stories?limit=100&since=2020&until=2030-01", ""},
                new String[] {
                    "POST /api/read",
                    "/api/read",
                    "{\"text\": \"Bridge shut\\n\\n“We will not gamble,” said Ruth Ostrander.\", \"date\": \"2024-05-14\"}"
                },
                new String[] {"POST /api/compare", "/api/compare", """
                    {"articles": [
                      {"text": "“We will not gamble with lives,” said Ruth Ostrander.", "outlet": "The Quay", "date": "2024-05-14T18:00"},
                      {"html": "<h1>Bridge shut</h1><p>“We will not gamble,” said Ruth Ostrander. The old bridge over the river stays shut until its piers are mended, which is going to take most of the year, as the council of the town learnt on Monday evening from the engineers who had looked at it.</p>", "name": "gazette"}]}
                    """});
        return Stream.concat(asked, more).map(call -> Arguments.of(call[0], call[1], call[2]));
    }
}
