// SPDX-License-Identifier: Apache-2.0
package org.hearsay.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.hearsay.app.PlainReader;
import org.hearsay.archive.account.Role;
import org.hearsay.article.NoArticleException;
import org.hearsay.article.Page;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Programs decide about statements as people do, under the name of whose token they bear. */
@Timeout(60)
class ApiCorrectionTest {
    private static final String TEXT =
            "The quay reopens\n\n“The quay is open again for all who have boats,” said Ilse Varga on Monday morning, and"
                    + " all of the fishermen of the town cheered her for a long while at the old harbour wall.";
    private static final String PASSWORD = "a long enough one";
    private static final String CORRECT = "/api/articles/1/1/corrections";

    private final OpenApi description = new OpenApi();

    @TempDir
    private Path folder;

    private Served served;
    private String editor = "";
    private String reader = "";

    @BeforeEach
    void start() throws NoArticleException {
        served = new Served(folder, Settings.local(0), () -> new PlainReader()::read);
        served.add(Page.ofText(TEXT).at("https://quay.example/a"));
        served.archive().accounts().add("Ana", Role.EDITOR, PASSWORD, "root");
        served.archive().accounts().add("Ben", Role.READER, PASSWORD, "root");
        editor = served.archive().accounts().issue("Ana", "", "Ana");
        reader = served.archive().accounts().issue("Ben", "", "Ben");
    }

    @AfterEach
    void stop() {
        served.close();
    }

    private HttpResponse<String> post(String token, String path, String body) throws IOException, InterruptedException {
        return served.send(
                path,
                "POST",
                body.getBytes(StandardCharsets.UTF_8),
                "Content-Type",
                "application/json",
                "Authorization",
                "Bearer " + token);
    }

    private JsonNode made(String path, String body, String operation) throws IOException, InterruptedException {
        HttpResponse<String> answer = post(editor, path, body);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(description.errors(description.operation(operation), answer.body()))
                .isEmpty();
        return OpenApi.MAPPER.readTree(answer.body());
    }

    private JsonNode corrected(String body) throws IOException, InterruptedException {
        return made(CORRECT, body, "POST /api/articles/{article}/{version}/corrections");
    }

    private JsonNode got(String path) throws IOException, InterruptedException {
        HttpResponse<String> answer = served.get(path, "Authorization", "Bearer " + reader);
        assertThat(answer.statusCode()).as(path + answer.body()).isEqualTo(200);
        return OpenApi.MAPPER.readTree(answer.body());
    }

    private static String span(String key, String words) {
        int start = TEXT.indexOf(words);
        ObjectNode span = OpenApi.MAPPER.createObjectNode();
        span.put("start", start).put("end", start + words.length()).put("text", words);
        return "\"" + key + "\": " + span;
    }

    @Test
    void whatIsLeftOutStaysAsItIs() throws IOException, InterruptedException {
        JsonNode decision = corrected("{\"statement\": \"s1\", \"speaker\": \"the harbour master\"}");
        assertThat(decision.get("who").asText()).isEqualTo("Ana");
        assertThat(decision.at("/before/speaker").asText()).startsWith("Ilse Varga");
        assertThat(decision.at("/after/speaker").asText()).isEqualTo("the harbour master");
        assertThat(decision.at("/after/content")).isEqualTo(decision.at("/before/content"));
        assertThat(decision.get("outcome").asText()).isEqualTo("applied");
        JsonNode record = got("/api/articles/1/1").get("record");
        assertThat(record.at("/statements/0/by").asText()).startsWith("corrected by Ana");
        JsonNode all = got("/api/articles/1/corrections");
        assertThat(description.errors(description.operation("GET /api/articles/{article}/corrections"), all.toString()))
                .isEmpty();
        assertThat(all.get("last").asLong()).isEqualTo(decision.get("id").asLong());
    }

    @Test
    void aMissedStatementIsAddedAndAWrongOneDropped() throws IOException, InterruptedException {
        corrected(
                "{" + span("source", "fishermen of the town") + ", " + span("cue", "cheered") + ", \"speaker\": null}");
        assertThat(got("/api/articles/1/1").at("/record/statements")).hasSize(2);
        corrected("{\"statement\": \"s1\", \"none\": true}");
        JsonNode record = got("/api/articles/1/1").get("record");
        assertThat(record.get("statements")).hasSize(1);
        assertThat(record.at("/statements/0/kind").asText()).isEqualTo("bare");
        assertThat(got("/api/changes").findValuesAsText("act")).contains("drop-statement", "add-statement");
    }

    @Test
    void undoneIsAsBefore() throws IOException, InterruptedException {
        String before = got("/api/articles/1/1").get("record").toString();
        long id = corrected("{\"statement\": \"s1\", \"none\": true}").get("id").asLong();
        String undo = "/api/corrections/" + id + "/undo";
        JsonNode undone = made(undo, "{}", "POST /api/corrections/{correction}/undo");
        assertThat(undone.get("undone_by").asText()).isEqualTo("Ana");
        assertThat(got("/api/articles/1/1").get("record").toString()).isEqualTo(before);
        String when = undone.get("undone").asText();
        assertThat(made(undo, "{}", "POST /api/corrections/{correction}/undo")
                        .get("undone")
                        .asText())
                .isEqualTo(when);
        assertThat(post(editor, "/api/corrections/999/undo", "{}").statusCode()).isEqualTo(404);
        assertThat(got("/api/changes?who=Ana").findValuesAsText("act")).contains("undo-drop-statement");
    }

    @Test
    void theSecondOfTwoSeesTheFirstsDecision() throws IOException, InterruptedException {
        long first = corrected("{\"statement\": \"s1\", \"speaker\": \"the harbour master\"}")
                .get("id")
                .asLong();
        String second = "{\"statement\": \"s1\", \"speaker\": \"the mayor\"%s}";
        HttpResponse<String> refused = post(editor, CORRECT, second.formatted(""));
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.body()).contains("Ana", "correction " + first);
        corrected(second.formatted(", \"seen\": " + first));
        assertThat(got("/api/articles/1/1").at("/record/entities").findValuesAsText("name"))
                .contains("the mayor");
    }

    @Test
    void placesMustBeInTheText() throws IOException, InterruptedException {
        for (String place : List.of(
                "{\"start\": 0, \"end\": 0}",
                "{\"start\": 5, \"end\": 3}",
                "{\"start\": 0, \"end\": 100000}",
                "{\"start\": 0}",
                "{\"end\": 3}",
                "{\"start\": 0, \"end\": 3, \"text\": \"quay\"}",
                "{\"start\": 0, \"end\": 3, \"x\": 1}",
                "{\"start\": \"0\", \"end\": 3}",
                "{\"start\": 0.5, \"end\": 3}",
                "[0, 3]")) {
            for (String body :
                    List.of("{\"statement\": \"s1\", \"cue\": %s}", "{\"statement\": \"s1\", \"content\": [%s]}")) {
                HttpResponse<String> answer = post(editor, CORRECT, body.formatted(place));
                assertThat(answer.statusCode())
                        .as(body.formatted(place) + answer.body())
                        .isEqualTo(400);
            }
        }
        for (String body : List.of(
                "{}",
                "{\"none\": true}",
                "{\"statement\": \"s1\"}",
                "{\"statement\": \"s1\", \"content\": [], \"cue\": null}",
                "{\"statement\": \"s1\", \"content\": [{\"start\": 5, \"end\": 9}, {\"start\": 0, \"end\": 6}]}")) {
            assertThat(post(editor, CORRECT, body).statusCode()).as(body).isEqualTo(400);
        }
        assertThat(post(editor, CORRECT, "{\"statement\": \"s99\", \"none\": true}")
                        .statusCode())
                .isEqualTo(404);
        assertThat(post(editor, "/api/articles/1/9/corrections", "{\"none\": true}")
                        .statusCode())
                .isEqualTo(404);
        assertThat(got("/api/articles/1/corrections").get("corrections")).isEmpty();
    }

    @Test
    void whoIsTheSameAndWhatIsOneHappeningIsDecidedAndUndone()
            throws IOException, InterruptedException, NoArticleException {
        served.add(
                Page.ofText("The ferry sails\n\n“The ferry will sail at noon,” said Tam Brook in the harbour office on"
                                + " Friday, and nobody of those who stood there had expected anything else of him.")
                        .at("https://quay.example/b"));
        long one = got("/api/entities?name=Varga").at("/entities/0/entity").asLong();
        long other = got("/api/entities?name=Brook").at("/entities/0/entity").asLong();
        String seen = got("/api/entities/" + one).get("seen").asText();
        JsonNode merged = made(
                "/api/entities/" + one + "/merge",
                "{\"other\": " + other + ", \"seen\": \"" + seen + "\"}",
                "POST /api/entities/{entity}/merge");
        assertThat(merged.at("/decisions/0/who").asText()).isEqualTo("Ana");
        assertThat(got("/api/entities/" + other).get("entity").asLong()).isEqualTo(one);
        HttpResponse<String> late =
                post(editor, "/api/entities/" + one + "/split", "{\"articles\": [2], \"seen\": \"" + seen + "\"}");
        assertThat(late.statusCode()).isEqualTo(409);
        JsonNode split =
                made("/api/entities/" + one + "/split", "{\"articles\": [2]}", "POST /api/entities/{entity}/split");
        long first = merged.at("/decisions/0/id").asLong();
        assertThat(post(editor, "/api/decisions/" + first + "/undo", "{}").statusCode())
                .as("another rests on it")
                .isEqualTo(409);
        made(
                "/api/decisions/" + split.at("/decisions/0/id").asText() + "/undo",
                "{}",
                "POST /api/decisions/{decision}/undo");
        made("/api/decisions/" + first + "/undo", "{}", "POST /api/decisions/{decision}/undo");
        assertThat(got("/api/entities/" + other).get("entity").asLong()).isEqualTo(other);
        made("/api/stories/1/merge", "{\"other\": 2}", "POST /api/stories/{story}/merge");
        assertThat(got("/api/stories/2").get("story").asLong()).isEqualTo(1);
        made("/api/stories/1/split", "{\"articles\": [2]}", "POST /api/stories/{story}/split");
        assertThat(post(reader, "/api/stories/1/merge", "{\"other\": 2}").statusCode())
                .isEqualTo(403);
        assertThat(post(editor, "/api/stories/99/merge", "{\"other\": 2}").statusCode())
                .isEqualTo(404);
        assertThat(got("/api/changes").findValuesAsText("act")).contains("merge", "undo-merge", "split", "split-story");
    }

    @Test
    void readersDecideNothing() throws IOException, InterruptedException {
        String body = "{\"statement\": \"s1\", \"none\": true}";
        assertThat(post(reader, CORRECT, body).statusCode()).isEqualTo(403);
        assertThat(post("hs_" + "x".repeat(43), CORRECT, body).statusCode()).isEqualTo(401);
        assertThat(post(reader, "/api/read", "{\"text\": \"“It is over,” said Ilse Varga on Monday.\"}")
                        .statusCode())
                .isIn(200, 422);
        assertThat(got("/api/articles/1/corrections").get("corrections")).isEmpty();
    }

    @Test
    void aServerThatOnlyShowsTakesNoDecisions(@TempDir Path other)
            throws IOException, InterruptedException, NoArticleException {
        Settings showing =
                new Settings("127.0.0.1", 0, List.of(), null, Served.TOKEN, false, false, false, Locale.ENGLISH);
        try (Served shows = new Served(other, showing, () -> new PlainReader()::read)) {
            shows.add(Page.ofText(TEXT).at("https://quay.example/a"));
            assertThat(shows.json(CORRECT, "{\"statement\": \"s1\", \"none\": true}")
                            .statusCode())
                    .isEqualTo(403);
        }
    }
}
