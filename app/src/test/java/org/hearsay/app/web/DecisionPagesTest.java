// SPDX-License-Identifier: Apache-2.0
package org.hearsay.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.hearsay.app.PlainReader;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Two are made one, or one is taken apart, in the browser: as a person decides, shown as that, and undone. */
@Timeout(120)
class DecisionPagesTest {
    private static final String[] NOTHING = {};

    private Served served;
    private String venk = "";
    private String story = "";

    @BeforeEach
    void start(@TempDir Path folder) throws IOException, InterruptedException {
        served = Served.demo(folder);
        venk = served.page("/search?q=&in=statements&speaker=Darro+Venk")
                .select("a[href^=/speaker/]")
                .attr("href");
        story = served.page("/stories?least=8").select(".list a").attr("href");
    }

    @AfterEach
    void stop() {
        served.close();
    }

    /** Sends a form of a page as a browser would, with what was chosen in it. */
    private HttpResponse<String> sent(Document page, String action, String... chosen)
            throws IOException, InterruptedException {
        Element form = Objects.requireNonNull(page.selectFirst("form[action^=" + action + "]"), action);
        List<String> fields = new ArrayList<>();
        for (Element hidden : form.select("input[type=hidden]")) {
            fields.add(hidden.attr("name"));
            fields.add(hidden.attr("value"));
        }
        fields.addAll(List.of(chosen));
        return served.post(form.attr("action"), NOTHING, fields.toArray(String[]::new));
    }

    private static String location(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(303);
        return answer.headers().firstValue("Location").orElseThrow().replaceFirst("#.*", "");
    }

    private static String alert(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).isEqualTo(status);
        return Jsoup.parse(answer.body()).select("[role=alert]").text();
    }

    @Test
    void aSpeakerIsMergedWithAnotherShownAsSuchAndUndone() throws IOException, InterruptedException {
        Document before = served.page(venk);
        Document form = served.page(before.select("a[href$=/correct]").attr("href"));
        String other = form.select("input[name=other]").attr("value");
        assertThat(other).isNotEmpty();
        Document merged = served.page(location(sent(form, venk + "/merge", "other", other)));
        assertThat(merged.select("#d1").text()).contains("is the same as", System.getProperty("user.name"));
        HttpResponse<String> old = served.get("/speaker/" + other + "?page=1");
        assertThat(old.statusCode()).isEqualTo(302);
        assertThat(old.headers().firstValue("Location")).contains(venk + "?page=1");
        Document now = served.page(venk);
        assertThat(now.select("#d1")).hasSize(1);
        assertThat(now.select(".hits .item"))
                .hasSizeGreaterThan(before.select(".hits .item").size());
        Document undone = served.page(location(sent(now, "/decision/1/undo")));
        assertThat(undone.select("#d1 .chip").text()).startsWith("undone");
        assertThat(undone.select("#d1 form")).isEmpty();
        assertThat(served.get("/speaker/" + other).statusCode()).isEqualTo(200);
        assertThat(served.page(venk).select(".hits .item").eachText())
                .isEqualTo(before.select(".hits .item").eachText());
        assertThat(served.post("/decision/1/undo", NOTHING, "token", served.token())
                        .statusCode())
                .as("once more changes nothing")
                .isEqualTo(303);
    }

    @Test
    void somebodyElseInSomeArticlesGetsAPage() throws IOException, InterruptedException {
        Document form = served.page(venk + "/correct");
        String article = form.select("input[name=article]").attr("value");
        Document split = served.page(location(sent(form, venk + "/split", "article", article)));
        assertThat(split.select("input[name=article]").eachAttr("value")).doesNotContain(article);
        String other = Objects.requireNonNull(split.select("#d1 a").last()).attr("href");
        assertThat(other).isNotEqualTo(venk);
        assertThat(served.page(other + "/correct").select("input[name=article]").eachAttr("value"))
                .containsExactly(article);
        served.page(location(sent(split, "/decision/1/undo")));
        assertThat(served.get(other).headers().firstValue("Location")).contains(venk);
    }

    @Test
    void theSecondOfTwoIsToldAndLosesNothing() throws IOException, InterruptedException {
        Document form = served.page(venk + "/correct");
        String other = form.select("input[name=other]").attr("value");
        String article = form.select("input[name=article]").attr("value");
        location(sent(form, venk + "/merge", "other", other));
        HttpResponse<String> refused = sent(form, venk + "/split", "article", article);
        assertThat(alert(refused, 409)).contains("meanwhile", "decision 1");
        Document again = Jsoup.parse(refused.body(), served.address("/"));
        assertThat(again.select("input[name=article][checked]").eachAttr("value"))
                .containsExactly(article);
        assertThat(again.select("#d1")).hasSize(1);
        assertThat(alert(sent(again, venk + "/split", "article", "999999"), 409))
                .contains("None of these articles");
        location(sent(again, venk + "/split", "article", article));
        HttpResponse<String> resting = served.post("/decision/1/undo", NOTHING, "token", served.token());
        assertThat(alert(resting, 409)).contains("Decision 2 rests on this one");
        HttpResponse<String> gone = served.post(
                "/speaker/" + other + "/merge",
                NOTHING,
                "token",
                served.token(),
                "seen",
                "0-0",
                "other",
                venk.substring(9));
        assertThat(alert(gone, 409)).contains("part of number " + venk.substring(9));
    }

    @Test
    void storiesAreMergedTakenApartAndUndone() throws IOException, InterruptedException {
        Document form =
                served.page(served.page(story).select("a[href$=/correct]").attr("href"));
        String other = form.select("input[name=other]").attr("value");
        int articles = form.select("input[name=article]").size();
        Document merged = served.page(location(sent(form, story + "/merge", "other", other)));
        assertThat(merged.select("input[name=article]")).hasSizeGreaterThan(articles);
        assertThat(served.get("/story/" + other + "?alone=1").headers().firstValue("Location"))
                .contains(story + "?alone=1");
        assertThat(served.get("/story/" + other + "/correct").statusCode()).isEqualTo(302);
        HttpResponse<String> all = sent(
                merged,
                story + "/split",
                merged.select("input[name=article]").eachAttr("value").stream()
                        .flatMap(a -> List.of("article", a).stream())
                        .toArray(String[]::new));
        assertThat(alert(all, 400)).contains("Not all of the articles");
        Document split = served.page(location(sent(merged, story + "/split", "article", "2")));
        assertThat(split.select("#d2").text()).contains("another happening");
        assertThat(served.page(story).select("#d2, #d1")).hasSize(2);
        served.page(location(sent(split, "/decision/2/undo")));
        Document undone = served.page(location(sent(served.page(story), "/decision/1/undo")));
        assertThat(undone.select("input[name=article]")).hasSize(articles);
        assertThat(served.page("/story/" + other).select("h1").text()).isNotEmpty();
    }

    @Test
    void othersAreFoundByNameNumberAndAddress() throws IOException, InterruptedException {
        for (String asked : List.of("1", "/speaker/1", "http://127.0.0.1:4600/speaker/1?page=2#x")) {
            assertThat(served.page(venk + "/correct?q=" + Query.encoded(asked))
                            .select("input[name=other]")
                            .eachAttr("value"))
                    .as(asked)
                    .containsExactly("1");
        }
        assertThat(served.page(venk + "/correct?q=army").select("input[name=other]"))
                .isNotEmpty();
        assertThat(served.page(venk + "/correct?q=nobodyofthisname").select("input[name=other]"))
                .isEmpty();
        String other =
                served.page(story + "/correct").select("input[name=other]").attr("value");
        long article =
                served.archive().ofStory(Long.parseLong(other)).getFirst().article();
        String address = served.archive().versions(article).getFirst().address();
        String headline = served.page("/story/" + other).select("h1").text();
        for (String asked : List.of(other, "/story/" + other, address, headline)) {
            assertThat(served.page(story + "/correct?q=" + Query.encoded(asked))
                            .select("input[name=other]")
                            .eachAttr("value"))
                    .as(asked)
                    .contains(other);
        }
    }

    @Test
    void oddRequestsChangeNothing() throws IOException, InterruptedException {
        String token = served.token();
        for (String path : List.of(venk, story)) {
            for (String odd :
                    List.of("", "x", "0", "-1", "1e3", "99999999999999999999", "1; DROP TABLE moved", "<b>")) {
                for (String[] fields : new String[][] {
                    {"token", token, "seen", "0-0", "other", odd}, {"token", token, "seen", odd, "article", odd}
                }) {
                    HttpResponse<String> answer =
                            served.post(path + (fields[4].equals("other") ? "/merge" : "/split"), NOTHING, fields);
                    assertThat(answer.statusCode()).as(path + " " + odd).isEqualTo(400);
                    assertThat(answer.body()).contains("role=\"alert\"").doesNotContain("<b>");
                }
            }
            assertThat(alert(
                            served.post(path + "/merge", NOTHING, "token", token, "seen", "0-0", "other", "999999"),
                            404))
                    .contains("999999");
            assertThat(served.post(path + "/merge", NOTHING, "token", token, "other", "1", "seen", "' OR 1=1")
                            .statusCode())
                    .isEqualTo(409);
            assertThat(served.post(path + "/merge", NOTHING, "other", "1").statusCode())
                    .isEqualTo(403);
            String[] many = new String[2 + 2 * 600];
            many[0] = "token";
            many[1] = token;
            for (int i = 1; i <= 600; i++) {
                many[2 * i] = "article";
                many[2 * i + 1] = Integer.toString(i);
            }
            assertThat(served.post(path + "/split", NOTHING, many).statusCode()).isEqualTo(400);
        }
        assertThat(served.post("/speaker/999999/merge", NOTHING, "token", token, "other", "1")
                        .statusCode())
                .isEqualTo(404);
        for (String odd : List.of("0", "x", "999999", "-1", "%27")) {
            assertThat(served.post("/decision/" + odd + "/undo", NOTHING, "token", token)
                            .statusCode())
                    .as(odd)
                    .isEqualTo(404);
        }
        assertThat(served.get("/speaker/999999/correct").statusCode()).isEqualTo(404);
        assertThat(served.get("/story/x/correct").statusCode()).isEqualTo(404);
        assertThat(served.get(venk + "/correct?page=0").statusCode()).isEqualTo(404);
        assertThat(served.archive().decisions().decision(1)).isEmpty();
    }

    @Test
    void aServerThatOnlyShowsShowsDecisions(@TempDir Path folder) throws IOException, InterruptedException {
        Settings shows = new Settings("127.0.0.1", 0, List.of(), null, null, false, false, false, Locale.ENGLISH);
        try (Served only = Served.demo(folder, shows, () -> new PlainReader()::read)) {
            assertThat(only.page("/speaker/1").select("a[href$=/correct]")).isEmpty();
            only.archive().entities().split(1, List.of(2L), "Ana");
            Document page = only.page("/speaker/1");
            assertThat(page.select("#d1").text()).contains("Ana");
            assertThat(page.select("#d1 form")).isEmpty();
            Document all = only.page(page.select("a[href$=/correct]").attr("href"));
            assertThat(all.select("main form")).isEmpty();
            assertThat(all.select("#d1")).hasSize(1);
        }
    }

    @Test
    void manyArticlesAreShownInParts(@TempDir Path folder) throws IOException, InterruptedException {
        try (Served many = Served.demo(folder)) {
            many.archive().store().change(handle -> {
                handle.execute("UPDATE appearance SET entity = 1 WHERE entity IS NOT NULL");
                return handle.execute("UPDATE article SET story = 1");
            });
            for (String path : List.of("/speaker/1/correct", "/story/1/correct")) {
                HttpResponse<String> first = many.get(path);
                assertThat(first.body()).hasSizeLessThan(100_000).contains("There are more than this page shows");
                Document second = many.page(Jsoup.parse(first.body(), many.address(path))
                        .select("a[rel=next]")
                        .attr("href"));
                assertThat(second.select("input[name=article]")).isNotEmpty();
                assertThat(second.select("form[action*=split]").attr("action")).endsWith("?page=2");
            }
        }
    }
}
