// SPDX-License-Identifier: Apache-2.0
package org.hearsay.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.hearsay.app.PlainReader;
import org.hearsay.archive.store.Entry;
import org.hearsay.archive.store.Writer;
import org.hearsay.article.NoArticleException;
import org.hearsay.article.Page;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** That somebody has looked through an article: said, shown, taken back, and by whom not. */
@Timeout(120)
class CheckPagesTest {
    private static final String[] NOTHING = new String[0];
    private static final String URL = "https://quay.example/a";
    private static final String TEXT =
            "The quay reopens\n\n“The quay is open again for all who have boats,” said Ilse Varga on Monday morning, and"
                    + " all of the fishermen of the town cheered her for a long while at the old harbour wall.";

    private Served served;

    @BeforeEach
    void start(@TempDir Path folder) throws NoArticleException {
        served = new Served(folder, Settings.local(0), () -> new PlainReader()::read);
        served.add(Page.ofText(TEXT).at(URL));
    }

    @AfterEach
    void stop() {
        served.close();
    }

    private HttpResponse<String> check(String path, String seen) throws IOException, InterruptedException {
        return served.post(path, NOTHING, "token", served.token(), "seen", seen);
    }

    private String seen(String article) throws IOException, InterruptedException {
        return served.page(article).select("form.check [name=seen]").attr("value");
    }

    private static String marks(Document page) {
        return page.select("p.covers").text();
    }

    @Test
    void whoCheckedItIsToldUntilItIsTakenBack() throws IOException, InterruptedException {
        assertThat(check("/article/1/1/check", seen("/article/1")).statusCode()).isEqualTo(303);
        Document page = served.page("/article/1");
        assertThat(marks(page)).contains("checked all statements of this text on 2");
        Document decisions = served.page(page.select("p.checked a").attr("href").replaceFirst("#.*", ""));
        assertThat(decisions.getElementById("k1")).isNotNull();
        assertThat(served.get("/article/1/corrections?as=csv").body()).contains("checked");
        String undo = decisions.select("#k1 form").attr("action");
        assertThat(served.post(undo, NOTHING, "token", served.token(), "article", "1")
                        .statusCode())
                .isEqualTo(303);
        assertThat(marks(served.page("/article/1"))).doesNotContain("checked");
        assertThat(served.page("/article/1/corrections").select("#k1 .chip").text())
                .startsWith("undone");
    }

    @Test
    void nobodyChecksWhatHeWasNotShown() throws IOException, InterruptedException {
        String seen = seen("/article/1");
        correct("Tam Brook");
        HttpResponse<String> refused = check("/article/1/1/check", seen);
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.body()).contains("no longer those that you were shown");
        assertThat(check("/article/1/1/check", seen("/article/1")).statusCode()).isEqualTo(303);
    }

    private void correct(String speaker) throws IOException, InterruptedException {
        Document form = served.page("/article/1/1/correct?statement=s1");
        assertThat(served.post(
                                "/article/1/1/correct",
                                NOTHING,
                                "token",
                                served.token(),
                                "statement",
                                "s1",
                                "seen",
                                form.select("[name=seen]").attr("value"),
                                "source",
                                form.select("[name=source]").attr("value"),
                                "cue",
                                form.select("[name=cue]").attr("value"),
                                "content",
                                form.select("[name=content]").text(),
                                "speaker",
                                speaker)
                        .statusCode())
                .isEqualTo(303);
    }

    @Test
    void anotherTextIsNotCheckedAndSaysSo() throws IOException, InterruptedException, NoArticleException {
        check("/article/1/1/check", seen("/article/1"));
        served.add(Page.ofText(TEXT + " Nobody fell into the water.").at(URL));
        Document newest = served.page("/article/1");
        assertThat(marks(newest)).contains("Version 1 was checked by").contains("the text has changed since");
        assertThat(newest.select("p.checked")).isEmpty();
        assertThat(served.page("/article/1/1").select("p.checked")).hasSize(1);
        check("/article/1/2/check", seen("/article/1/2"));
        assertThat(marks(served.page("/article/1"))).doesNotContain("Version 1");
    }

    @Test
    void whatIsShownOtherwiseThanCheckedIsCounted() throws IOException, InterruptedException, NoArticleException {
        check("/article/1/1/check", seen("/article/1"));
        correct("Tam Brook");
        assertThat(marks(served.page("/article/1"))).doesNotContain("otherwise");
        var reading = new PlainReader().read(Page.ofText(TEXT).at(URL));
        var blind =
                new org.hearsay.Reading(reading.article(), reading.dates(), List.of(), List.of(), List.of(), List.of());
        served.post("/correction/1/undo", NOTHING, "token", served.token(), "article", "1");
        try (Writer writer = served.archive().writer("2")) {
            writer.replace(served.archive().rereading("2").versions().getFirst(), Entry.of(blind));
            writer.commit();
        }
        assertThat(marks(served.page("/article/1"))).contains("1 statement is shown otherwise than checked");
    }

    @Test
    void hostileFormsChangeNothing() throws IOException, InterruptedException {
        String seen = seen("/article/1");
        assertThat(served.post("/article/1/1/check", NOTHING, "seen", seen).statusCode())
                .isEqualTo(403);
        assertThat(served.post("/article/1/1/check", NOTHING, "token", "x".repeat(64), "seen", seen)
                        .statusCode())
                .isEqualTo(403);
        for (String other : List.of("", "' OR 1=1 --", "<script>", "x".repeat(100_000))) {
            assertThat(check("/article/1/1/check", other).statusCode()).isEqualTo(409);
        }
        for (String path : List.of("/article/1/9/check", "/article/9/1/check", "/article/1/99999999999/check")) {
            assertThat(check(path, seen).statusCode()).isEqualTo(404);
        }
        for (String path : List.of(
                "/article/1/x/check",
                "/article/-1/1/check",
                "/check/x/undo",
                "/check/1/undo",
                "/correction/x/undo",
                "/telling-correction/x/undo")) {
            assertThat(check(path, seen).statusCode()).isBetween(400, 404);
        }
        assertThat(served.post("/check/77/undo", NOTHING, "token", served.token(), "article", "1")
                        .statusCode())
                .isEqualTo(303);
        assertThat(served.archive().checks().of(URL)).isEmpty();
    }

    @Test
    void whoeverMayOnlyReadCannotCheck(@TempDir Path folder)
            throws IOException, InterruptedException, NoArticleException {
        Settings reads = new Settings("127.0.0.1", 0, List.of(), null, null, false, false, false, Locale.ENGLISH);
        try (Served shown = new Served(folder, reads, () -> new PlainReader()::read)) {
            shown.add(Page.ofText(TEXT).at(URL));
            assertThat(shown.page("/article/1").select("form.check")).isEmpty();
            assertThat(shown.post("/article/1/1/check", NOTHING, "token", shown.token(), "seen", "x")
                            .statusCode())
                    .isEqualTo(403);
            assertThat(shown.post("/check/1/undo", NOTHING, "token", shown.token(), "article", "1")
                            .statusCode())
                    .isEqualTo(403);
        }
    }
}
