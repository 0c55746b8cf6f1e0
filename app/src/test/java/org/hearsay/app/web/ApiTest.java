// SPDX-License-Identifier: Apache-2.0
package org.hearsay.app.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpServer;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.hearsay.Reading;
import org.hearsay.app.PlainReader;
import org.hearsay.app.view.Texts;
import org.hearsay.app.web.request.Refusal;
import org.hearsay.archive.fetch.FetchSettings;
import org.hearsay.archive.fetch.Web;
import org.hearsay.article.Page;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What programs can do with the API. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Timeout(120)
class ApiTest {
    private Served served;

    @BeforeAll
    void start(@TempDir Path folder) throws IOException {
        served = Served.forPrograms(folder, () -> new PlainReader()::read);
    }

    @AfterAll
    void stop() {
        served.close();
    }

    private JsonNode got(String path) throws IOException, InterruptedException {
        HttpResponse<String> answer = served.get(path);
        assertThat(answer.statusCode()).as(path + ": " + answer.body()).isEqualTo(200);
        return OpenApi.MAPPER.readTree(answer.body());
    }

    private static List<String> all(JsonNode array, String key) {
        List<String> values = new ArrayList<>();
        array.forEach(
                one -> values.add(key.isEmpty() ? one.asText() : one.at(key).asText()));
        return values;
    }

    @Test
    void aSearchLeadsToAnUtteranceItsStoryAndItsArticles() throws IOException, InterruptedException {
        JsonNode hit = got("/api/search?in=statements&speaker=Mareth&q=%22staying%20had%20become%20impossible%22")
                .at("/hits/0");
        String place = hit.get("article").asText() + "-" + hit.get("version").asText() + "-"
                + hit.at("/statement/id").asText();
        JsonNode utterance = got("/api/utterances/" + place);
        JsonNode comparison = utterance.at("/comparison/stories/0");
        assertThat(comparison.get("utterances")).hasSize(1);
        assertThat(comparison.at("/utterances/0/cells").findValuesAsText("wording"))
                .contains("verbatim", "cut", "altered");
        JsonNode story = got("/api/stories/" + utterance.get("story").asText());
        assertThat(story.at("/comparison/stories/0/articles")).isEqualTo(comparison.get("articles"));
        assertThat(story.get("kept")).isEqualTo(utterance.get("kept"));
        for (JsonNode kept : story.get("kept")) {
            JsonNode article = got("/api/articles/" + kept.get("article").asText());
            assertThat(article.get("address")).isEqualTo(kept.get("address"));
            assertThat(article.get("version")).isEqualTo(kept.get("version"));
            assertThat(article.get("story")).isEqualTo(story.get("story"));
        }
    }

    @Test
    void filtersAreThoseOfTheSearchPage() throws IOException, InterruptedException {
        assertThat(all(got("/api/search?in=statements&kind=bare").get("hits"), "/statement/kind"))
                .isNotEmpty()
                .containsOnly("bare");
        assertThat(all(got("/api/search?in=statements&stance=denying").get("hits"), "/statement/stance"))
                .isNotEmpty();
        assertThat(all(got("/api/search?outlet_name=Meridian%20Press").get("hits"), "/outlet"))
                .isNotEmpty()
                .containsOnly("Meridian Press");
        assertThat(all(got("/api/search?until=2024-03-14&limit=100").get("hits"), "/day"))
                .isNotEmpty()
                .allMatch(day -> day.compareTo("2024-03-14") <= 0);
        assertThat(got("/api/search?q=zeppelinesque").get("hits")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/search?in=statements",
                "/api/search?newest=true",
                "/api/search?q=the",
                "/api/stories?least=1",
                "/api/outlets?",
                "/api/quote?words=staying%20had%20become%20impossible"
            })
    void cursorsLeadThroughTheWholeListOnce(String path) throws IOException, InterruptedException {
        String list = path.contains("search")
                ? "hits"
                : path.contains("quote") ? "tellings" : path.replaceAll("/api/|\\?.*", "");
        String base = path + (path.endsWith("?") ? "" : "&");
        List<String> whole = new ArrayList<>();
        got(base + "limit=100").get(list).forEach(one -> whole.add(one.toString()));
        List<String> parts = new ArrayList<>();
        String next = "";
        while (next != null && parts.size() < whole.size()) {
            JsonNode part = got(base + "limit=3" + (next.isEmpty() ? "" : "&cursor=" + next));
            part.get(list).forEach(one -> parts.add(one.toString()));
            next = part.get("next").isNull() ? null : part.get("next").asText();
            assertThat(part.get(list).size()).isBetween(1, 3);
        }
        assertThat(parts).hasSizeGreaterThan(3);
        assertThat(parts.stream().limit(100)).containsExactlyElementsOf(whole);
        assertThat(next == null).isEqualTo(whole.size() < 100);
    }

    @Test
    void aCursorIsGoodForItsOwnCallAlone() throws IOException, InterruptedException {
        String next = got("/api/search?in=statements&limit=2").get("next").asText();
        assertThat(served.get("/api/search?in=articles&cursor=" + next).statusCode())
                .isEqualTo(400);
        assertThat(served.get("/api/stories?cursor=" + next).statusCode()).isEqualTo(400);
        String[] decoded = new String(Base64.getUrlDecoder().decode(next), StandardCharsets.US_ASCII).split(" ");
        for (String place : List.of("10001", "-1", "0", "999999999", "99999999999", "2 2", "x")) {
            String made = Base64.getUrlEncoder()
                    .encodeToString((decoded[0] + " " + place).getBytes(StandardCharsets.US_ASCII));
            assertThat(served.get("/api/search?in=statements&cursor=" + made).statusCode())
                    .as(place)
                    .isEqualTo(400);
        }
    }

    @Test
    void whatIsAtHandNeedNotBeTakenAgain() throws IOException, InterruptedException {
        for (OpenApi.Operation operation : new OpenApi().operations()) {
            if (operation.isWriting()) {
                continue;
            }
            HttpResponse<String> first = served.get(operation.address());
            String tag = first.headers().firstValue("ETag").orElseThrow();
            assertThat(first.headers().firstValue("Cache-Control")).contains("no-cache");
            HttpResponse<String> again = served.get(operation.address(), "If-None-Match", "\"other\", " + tag);
            assertThat(again.statusCode()).as(operation.toString()).isEqualTo(304);
            assertThat(again.body()).isEmpty();
            assertThat(again.headers().firstValue("ETag")).contains(tag);
            assertThat(served.get(operation.address(), "If-None-Match", "\"other\"")
                            .body())
                    .isEqualTo(first.body());
            HttpResponse<String> head = served.send(operation.address(), "HEAD", new byte[0]);
            assertThat(head.headers().firstValue("ETag")).contains(tag);
            assertThat(head.body()).isEmpty();
        }
    }

    @Test
    void versionsOfAnArticle() throws IOException, InterruptedException {
        JsonNode edited = got("/api/search?every=true&limit=100&q=families").get("hits");
        String article = null;
        for (JsonNode hit : edited) {
            article = hit.get("version").asInt() > 1 ? hit.get("article").asText() : article;
        }
        assertThat(article).isNotNull();
        JsonNode newest = got("/api/articles/" + article);
        assertThat(newest.get("version")).isEqualTo(newest.get("newest"));
        assertThat(all(newest.get("versions"), "/version")).startsWith("1", "2");
        JsonNode first = got("/api/articles/" + article + "/1");
        assertThat(first.at("/record/article/text")).isNotEqualTo(newest.at("/record/article/text"));
        assertThat(got("/api/articles/" + article + "/versions").at("/versions/1/changes"))
                .isNotEmpty();
    }

    @Test
    void somebodyAndAnOutlet() throws IOException, InterruptedException {
        JsonNode mareth = got("/api/entities?name=mareth").at("/entities/0");
        JsonNode entity = got("/api/entities/" + mareth.get("entity").asText());
        assertThat(entity.get("name")).isEqualTo(mareth.get("name"));
        assertThat(all(entity.get("outlets"), "")).contains("Meridian Press");
        assertThat(got(entity.get("said").asText() + "&limit=100").get("hits").size())
                .isEqualTo(entity.get("statements").asInt());
        assertThat(all(got("/api/outlets").get("outlets"), "")).contains("Meridian Press");
        JsonNode outlet = got("/api/outlets/Meridian%20Press");
        assertThat(got(outlet.get("carried").asText()).get("hits")).isNotEmpty();
    }

    @Test
    void aTextIsReadAndNotKept() throws IOException, InterruptedException {
        int held = got("/api/search?limit=100").get("hits").size();
        String text = "Bridge shut\n\n“We will not gamble with zeppelins,” said Ruth Ostrander.";
        HttpResponse<String> answer = served.json(
                "/api/read",
                OpenApi.MAPPER
                        .createObjectNode()
                        .put("text", text)
                        .put("name", "bridge")
                        .put("outlet", "The Quay")
                        .put("date", "2024-05-14T18:00+01:00")
                        .toString());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        JsonNode record = OpenApi.MAPPER.readTree(answer.body());
        assertThat(record.at("/statements/0/content/0/text").asText())
                .isEqualTo("“We will not gamble with zeppelins,”");
        assertThat(record.at("/page/file").asText()).isEqualTo("bridge");
        assertThat(record.at("/article/outlet/name").asText()).isEqualTo("The Quay");
        assertThat(record.at("/article/published/value").asText()).isEqualTo("2024-05-14T18:00+01:00");
        assertThat(got("/api/search?limit=100").get("hits").size()).isEqualTo(held);
        assertThat(got("/api/search?q=zeppelins").get("hits")).isEmpty();
    }

    @Test
    void textsAreCompared() throws IOException, InterruptedException {
        JsonNode comparison =
                OpenApi.MAPPER.readTree(served.json("/api/compare", """
                                {"articles": [
                                  {"text": "“We will not gamble,” said Ruth Ostrander.", "date": "2024-05-15"},
                                  {"text": "“We will not gamble with lives,” said Ruth Ostrander.", "date": "2024-05-14"}]}
                                """).body());
        assertThat(comparison.at("/stories")).hasSize(1);
        JsonNode story = comparison.at("/stories/0");
        assertThat(all(story.get("articles"), "/file")).containsExactly("2", "1");
        assertThat(story.at("/utterances/0/cells/1/tellings/0/wording").asText())
                .isEqualTo("cut");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1:1/",
                "http://169.254.169.254/latest/meta-data/",
                "http://[::1]/",
                "http://0x7f000001/",
                "HTTP://localhost/",
                "file:///etc/passwd",
                "/etc/passwd"
            })
    void addressesOfPrivateNetworksAreNotRead(String address) throws IOException, InterruptedException {
        HttpResponse<String> answer = served.json(
                "/api/read",
                OpenApi.MAPPER.createObjectNode().put("url", address).toString());
        assertThat(answer.statusCode()).as(answer.body()).isIn(400, 422);
        assertThat(answer.body()).doesNotContain("root:");
    }

    @Test
    void thePageAtAnAddressIsRead() throws IOException {
        HttpServer paper = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        paper.createContext("/bridge.txt", exchange -> {
            byte[] text = "Bridge shut\n\n“We will not gamble with lives,” said Ruth Ostrander."
                    .getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "text/plain; charset=utf-8");
            exchange.sendResponseHeaders(200, text.length);
            exchange.getResponseBody().write(text);
            exchange.close();
        });
        paper.start();
        String address = "http://127.0.0.1:" + paper.getAddress().getPort();
        Web web = Web.of(FetchSettings.STANDARD.allowingPrivate(true));
        try (Readings readings = new Readings(() -> new PlainReader()::read, web)) {
            Reading reading = readings.read(address + "/bridge.txt");
            assertThat(reading.article().page().url()).isEqualTo(address + "/bridge.txt");
            assertThat(reading.statements()).hasSize(1);
            assertThatThrownBy(() -> readings.read(address + "/nothing"))
                    .isInstanceOfSatisfying(Refusal.class, refusal -> {
                        assertThat(refusal.status()).isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT);
                        assertThat(refusal.why(Texts.english())).contains("404");
                    });
        } finally {
            paper.stop(0);
        }
    }

    @Test
    void whoWaitsTooLongIsToldSoAndHoldsUpNobody() {
        CountDownLatch blocked = new CountDownLatch(1);
        PlainReader reader = new PlainReader();
        Page page = Page.ofText("“We will not gamble with lives,” said Ruth Ostrander.");
        Reader slow = given -> {
            try {
                blocked.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            return reader.read(given);
        };
        try (Readings readings = new Readings(() -> slow, Web.of(FetchSettings.STANDARD), Duration.ofMillis(300))) {
            for (int i = 0; i < 12; i++) {
                assertThatThrownBy(() -> readings.read(List.of(page, page)))
                        .isInstanceOfSatisfying(
                                Refusal.class,
                                refusal -> assertThat(refusal.status()).isEqualTo(HttpStatus.SERVICE_UNAVAILABLE));
            }
        }
        blocked.countDown();
        try (Readings readings = new Readings(() -> slow, Web.of(FetchSettings.STANDARD))) {
            assertThat(readings.read(List.of(page, page))).hasSize(2);
        }
    }

    @Test
    void whereTooManyTextsWaitOthersAreTurnedAwayAndQuestionsAreAnswered(@TempDir Path folder) throws Exception {
        CountDownLatch blocked = new CountDownLatch(1);
        PlainReader reader = new PlainReader();
        try (Served busy = Served.forPrograms(folder, () -> page -> {
                    try {
                        blocked.await();
                    } catch (InterruptedException e) {
                        throw new IllegalStateException(e);
                    }
                    return reader.read(page);
                });
                ExecutorService programs = Executors.newFixedThreadPool(30)) {
            List<Future<HttpResponse<String>>> answers = new ArrayList<>();
            for (int i = 0; i < 30; i++) {
                answers.add(programs.submit(() -> busy.json(
                        "/api/read", "{\"text\": \"“We will not gamble with lives,” said Ruth Ostrander.\"}")));
            }
            while (answers.stream().filter(Future::isDone).count() < 21) {
                Thread.sleep(20);
            }
            assertThat(busy.get("/api/stories").statusCode()).isEqualTo(200);
            blocked.countDown();
            int read = 0;
            for (Future<HttpResponse<String>> future : answers) {
                HttpResponse<String> answer = future.get();
                read += answer.statusCode() == 200 ? 1 : 0;
                if (answer.statusCode() != 200) {
                    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(503);
                    assertThat(answer.headers().firstValue("Retry-After")).isPresent();
                }
            }
            assertThat(read).isEqualTo(9);
        }
    }

    @Test
    void withoutATokenNothingIsReadForPrograms(@TempDir Path folder) throws IOException, InterruptedException {
        try (Served closed = Served.demo(folder)) {
            HttpResponse<String> answer = closed.json("/api/read", "{\"text\": \"x\"}");
            assertThat(answer.statusCode()).isEqualTo(403);
            assertThat(answer.body()).contains("HEARSAY_API_TOKEN");
            assertThat(closed.get("/api/stories").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void aTokenThatCouldBeGuessedIsRefused() {
        for (String weak : List.of("", "short", "with a blank in it", "x".repeat(15), "ümlaut-ümlaut-ümlaut")) {
            assertThat(settings(null, weak).refusal(false)).as(weak).contains("token");
        }
        assertThat(settings(null, Served.TOKEN).refusal(false)).isNull();
    }

    private static Settings settings(@Nullable String password, String token) {
        return new Settings("127.0.0.1", 0, List.of(), password, token, false, false, false, Locale.ENGLISH);
    }

    @Test
    void whereThereIsAPasswordTheTokenOpensTheApiAndNothingElse(@TempDir Path folder)
            throws IOException, InterruptedException {
        String bearer = "Bearer " + Served.TOKEN;
        String basic =
                "Basic " + Base64.getEncoder().encodeToString("anybody:open sesame".getBytes(StandardCharsets.UTF_8));
        try (Served locked =
                Served.demo(folder, settings("open sesame", Served.TOKEN), () -> new PlainReader()::read)) {
            HttpResponse<String> none = locked.get("/api/stories");
            assertThat(none.statusCode()).isEqualTo(401);
            assertThat(none.headers().firstValue("WWW-Authenticate").orElseThrow())
                    .startsWith("Basic");
            assertThat(new OpenApi().problemErrors(none.body())).isEmpty();
            assertThat(locked.get("/api/stories", "Authorization", basic).statusCode())
                    .isEqualTo(200);
            assertThat(locked.get("/api/stories", "Authorization", bearer).statusCode())
                    .isEqualTo(200);
            assertThat(locked.get("/stories", "Authorization", bearer).statusCode())
                    .isEqualTo(401);
            assertThat(locked.get("/api/../stories", "Authorization", bearer).statusCode())
                    .isIn(400, 401, 404);
            assertThat(locked.json("/api/read", "{\"text\": \"“We will not gamble,” said Ruth Ostrander.\"}")
                            .statusCode())
                    .as("reading changes nothing, so it is allowed where nothing can be changed")
                    .isEqualTo(200);
            assertThat(locked.send(
                                    "/api/read",
                                    "POST",
                                    "{\"text\": \"x\"}".getBytes(StandardCharsets.UTF_8),
                                    "Content-Type",
                                    "application/json",
                                    "Authorization",
                                    basic)
                            .statusCode())
                    .as("the password is not the token")
                    .isEqualTo(401);
        }
    }
}
