// SPDX-License-Identifier: Apache-2.0
package org.hearsay.app.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.hearsay.app.PlainReader;
import org.hearsay.archive.account.Role;
import org.hearsay.archive.log.Change;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who logs in is known by name, and may what his role allows; nobody else may anything. */
@Timeout(60)
class NamedUsersTest {
    private static final String[] NOTHING = {};
    private static final String PASSWORD = "a long enough one";
    private static final String FEED = "https://paper.example/feed.xml";

    @TempDir
    private Path folder;

    private Served served;

    @BeforeEach
    void start() {
        served = new Served(folder, Settings.local(0), () -> new PlainReader()::read);
        served.archive().accounts().add("Ana Roth", Role.EDITOR, PASSWORD, "root");
        served.archive().accounts().add("Ben", Role.READER, PASSWORD, "root");
    }

    @AfterEach
    void stop() {
        served.close();
    }

    private HttpResponse<String> login(String name, String password, String to)
            throws IOException, InterruptedException {
        String token = Jsoup.parse(served.get("/login").body())
                .select("input[name=token]")
                .attr("value");
        return served.post("/login", NOTHING, "token", token, "name", name, "password", password, "to", to);
    }

    private HttpResponse<String> post(String path, String... fields) throws IOException, InterruptedException {
        String[] all = new String[fields.length + 2];
        all[0] = "token";
        all[1] = Jsoup.parse(served.get("/account").body())
                .select("input[name=token]")
                .attr("value");
        System.arraycopy(fields, 0, all, 2, fields.length);
        return served.post(path, NOTHING, all);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/search?q=a+b&as=csv", "/story/1", "/log", "/account", "/nothing", "/sources"})
    void whoIsNotLoggedInIsSentToTheForm(String path) throws IOException, InterruptedException {
        HttpResponse<String> answer = served.get(path);
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location").orElseThrow()).isEqualTo("/login?to=" + Query.encoded(path));
        assertThat(answer.body()).doesNotContain("<");
    }

    @Test
    void programsAreToldThatTheyNeedAToken() throws IOException, InterruptedException {
        for (String path : List.of("/api", "/api/search?q=a", "/api/stories/1")) {
            HttpResponse<String> answer = served.get(path);
            assertThat(answer.statusCode()).isEqualTo(401);
            assertThat(answer.headers().firstValue("WWW-Authenticate").orElseThrow())
                    .startsWith("Bearer");
            assertThat(answer.body()).contains("\"status\":401");
            assertThat(served.get(path, "Authorization", "Bearer hs_" + "x".repeat(43))
                            .statusCode())
                    .isEqualTo(401);
        }
        assertThat(served.get("/health").statusCode()).isEqualTo(200);
    }

    @Test
    void whoLogsInComesToThePageThatHeAskedFor() throws IOException, InterruptedException {
        HttpResponse<String> answer = login("ana roth", PASSWORD, "/search?q=bridge");
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location")).contains("/search?q=bridge");
        assertThat(String.join(" ", answer.headers().allValues("Set-Cookie")))
                .contains("hearsay-session=", "HttpOnly", "SameSite=Lax");
        assertThat(served.page("/search?q=bridge")
                        .select("nav a[href=/account]")
                        .text())
                .isEqualTo("Ana Roth");
        assertThat(post("/logout").statusCode()).isEqualTo(303);
        assertThat(served.get("/").statusCode()).isEqualTo(303);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example/",
                "//evil.example",
                "/\\evil.example",
                "javascript:x",
                "",
                "x",
                "/a\r\nB: c"
            })
    void theFormLeadsToNoOtherSite(String to) throws IOException, InterruptedException {
        assertThat(login("Ana Roth", PASSWORD, to).headers().firstValue("Location"))
                .contains("/");
    }

    @Test
    void otherPasswordsAndGuessingAreRefused() throws IOException, InterruptedException {
        for (int i = 0; i < 5; i++) {
            HttpResponse<String> answer = login("Ben", "guess number " + i, "/");
            assertThat(answer.statusCode()).isEqualTo(401);
            assertThat(answer.body()).doesNotContain("guess number");
        }
        HttpResponse<String> answer = login("BEN", PASSWORD, "/");
        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(answer.headers().firstValue("Retry-After")).isPresent();
        assertThat(login("Ana Roth", PASSWORD, "/").statusCode()).isEqualTo(303);
        assertThat(served.post("/login", NOTHING, "name", "Ana Roth", "password", PASSWORD)
                        .statusCode())
                .as("without the form's token")
                .isEqualTo(403);
    }

    @Test
    void waitingGrows() {
        Attempts attempts = new Attempts();
        Instant now = Instant.parse("2026-01-01T00:00:00Z");
        for (int i = 0; i < 4; i++) {
            attempts.failed("x", now);
        }
        assertThat(attempts.wait("x", now)).isZero();
        attempts.failed("x", now);
        long first = attempts.wait(" X", now);
        attempts.failed("x", now);
        assertThat(attempts.wait("x", now)).isGreaterThan(first);
        for (int i = 0; i < 100; i++) {
            attempts.failed("x", now);
        }
        assertThat(attempts.wait("x", now)).isBetween(30L, 61L);
        assertThat(attempts.wait("x", now.plusSeconds(61))).isZero();
        attempts.succeeded("x");
        assertThat(attempts.wait("x", now)).isZero();
    }

    @Test
    void readersLookAndEditorsChange() throws IOException, InterruptedException {
        login("Ben", PASSWORD, "/");
        assertThat(served.page("/sources").select("form[action=/sources]")).isEmpty();
        assertThat(post("/sources", "watch", FEED).statusCode()).isEqualTo(403);
        assertThat(served.archive().watchTables().watched()).isEmpty();
        assertThat(post("/read", "text", "“We will not gamble with lives,” said Ruth Ostrander.")
                        .statusCode())
                .isEqualTo(303);
        served.archive().accounts().role("Ben", Role.EDITOR, "root");
        assertThat(post("/sources", "watch", FEED).statusCode())
                .as("the role holds at once")
                .isEqualTo(303);
        assertThat(served.archive().changes().newest(null, 1, 0))
                .extracting(Change::who, Change::act, Change::subject)
                .containsExactly(tuple("Ben", "watch", FEED));
        assertThat(served.page("/log").select("tbody tr:first-child").text()).contains("Ben", "feed", FEED);
        assertThat(served.page("/log?who=root").select("tbody tr").text()).doesNotContain(FEED);
    }

    @Test
    void whoIsTakenOutOrHasAnotherPasswordIsLoggedOut() throws IOException, InterruptedException {
        login("Ben", PASSWORD, "/");
        assertThat(served.get("/").statusCode()).isEqualTo(200);
        served.archive().accounts().password("Ben", "another long one", "root");
        assertThat(served.get("/").statusCode()).isEqualTo(303);
        login("Ben", "another long one", "/");
        assertThat(served.get("/").statusCode()).isEqualTo(200);
        served.archive().accounts().remove("Ben", "root");
        assertThat(served.get("/").statusCode()).isEqualTo(303);
        assertThat(served.post("/sources", NOTHING, "watch", FEED).statusCode()).isEqualTo(401);
    }

    @Test
    void onesOwnPasswordIsChangedWithTheOldOne() throws IOException, InterruptedException {
        login("Ben", PASSWORD, "/");
        String next = "the next password";
        assertThat(post("/account/password", "old", "wrong password", "new", next, "again", next)
                        .statusCode())
                .isEqualTo(422);
        assertThat(post("/account/password", "old", PASSWORD, "new", next, "again", next + "!")
                        .statusCode())
                .isEqualTo(422);
        assertThat(post("/account/password", "old", PASSWORD, "new", "short", "again", "short")
                        .statusCode())
                .isEqualTo(422);
        assertThat(served.archive().accounts().identified("Ben", PASSWORD)).isPresent();
        assertThat(post("/account/password", "old", PASSWORD, "new", next, "again", next)
                        .statusCode())
                .isEqualTo(200);
        assertThat(served.get("/").statusCode()).as("he stays logged in").isEqualTo(200);
        assertThat(served.archive().accounts().identified("Ben", next)).isPresent();
    }

    @Test
    void aTokenActsForItsOwner() throws IOException, InterruptedException {
        login("Ben", PASSWORD, "/");
        HttpResponse<String> made = post("/account/token", "label", "night <b>job</b>");
        String token = Jsoup.parse(made.body()).select("code").text();
        assertThat(token).startsWith("hs_");
        assertThat(served.get("/account").body()).doesNotContain(token).contains("night &lt;b&gt;job");
        post("/logout");
        assertThat(served.get("/api/stories", "Authorization", "Bearer " + token)
                        .statusCode())
                .isEqualTo(200);
        assertThat(served.get("/", "Authorization", "Bearer " + token).statusCode())
                .as("pages are for people")
                .isEqualTo(303);
        assertThat(served.get("/api/stories?x=1", "Authorization", "Bearer " + token.toUpperCase(Locale.ROOT))
                        .statusCode())
                .isEqualTo(401);
        long id = served.archive().accounts().tokens("Ben").getFirst().id();
        login("Ana Roth", PASSWORD, "/");
        post("/account/token/" + id + "/withdraw");
        assertThat(served.archive().accounts().tokens("Ben"))
                .as("nobody withdraws another's")
                .hasSize(1);
        login("Ben", PASSWORD, "/");
        post("/account/token/" + id + "/withdraw");
        post("/logout");
        assertThat(served.get("/api/stories", "Authorization", "Bearer " + token)
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void withoutUsersThereIsNothingToLogInTo(@TempDir Path other) throws IOException, InterruptedException {
        try (Served plain = new Served(other, Settings.local(0), () -> new PlainReader()::read)) {
            assertThat(plain.get("/login").statusCode()).isEqualTo(303);
            assertThat(plain.get("/account").statusCode()).isEqualTo(404);
            assertThat(plain.page("/").select("a[href=/login], a[href=/account]"))
                    .isEmpty();
        }
    }

    @Test
    void everybodyMayLookWhereTheOwnerSaysSo(@TempDir Path other) throws IOException, InterruptedException {
        Settings open = new Settings("0.0.0.0", 0, List.of(), null, null, true, true, false, Locale.ENGLISH);
        try (Served plain = new Served(other, open, () -> new PlainReader()::read)) {
            plain.archive().accounts().add("Ana", Role.EDITOR, PASSWORD, "root");
            assertThat(plain.page("/sources").select("a[href=/login]")).hasSize(1);
            assertThat(plain.post("/sources", NOTHING, "token", plain.token(), "watch", FEED)
                            .statusCode())
                    .isEqualTo(403);
        }
    }

    @Test
    void aPasswordForAllAndUsersDoNotGoTogether() {
        Settings both = new Settings("127.0.0.1", 0, List.of(), "secret", null, false, true, false, Locale.ENGLISH);
        assertThat(both.refusal(true)).contains("named users");
        assertThat(both.refusal(false)).isNull();
        assertThat(new Settings("0.0.0.0", 0, List.of(), null, null, false, true, false, Locale.ENGLISH).refusal(true))
                .isNull();
    }
}
