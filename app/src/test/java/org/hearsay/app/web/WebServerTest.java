// SPDX-License-Identifier: Apache-2.0
package org.hearsay.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import org.hearsay.app.PlainReader;
import org.hearsay.article.NoArticleException;
import org.hearsay.article.Page;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the server answers: each kind of page, and that a page's files hold just what it shows. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Timeout(120)
class WebServerTest {
    private Served served;

    @BeforeAll
    void start(@TempDir Path folder) throws IOException {
        served = Served.demo(folder);
    }

    @AfterAll
    void stop() {
        served.close();
    }

    @Test
    void theBeginningLeadsToAStoryToAnUtteranceToItsPlaceInTheArticle() throws IOException, InterruptedException {
        Document home = served.page("/stories?least=8");
        Document story = served.page(home.select(".list a").attr("href"));
        assertThat(story.select(".matrix thead th").size()).isGreaterThan(7);
        Element cell = Objects.requireNonNull(story.selectFirst(".matrix .cell:has(.s-cut)"));
        Document utterance = served.page(cell.attr("href").replaceFirst("#.*", ""));
        String here = cell.attr("href").replaceFirst(".*#", "");
        Element telling = Objects.requireNonNull(utterance.getElementById(here));
        assertThat(telling.select(".chip").text()).contains("cut");
        assertThat(telling.select(".there .differs")).isNotEmpty();
        String link = telling.select("h2 a").attr("href");
        Document article = served.page(link.replaceFirst("#.*", ""));
        String anchor = link.replaceFirst(".*#", "");
        assertThat(article.getElementById(anchor)).isNotNull();
        assertThat(article.select("#" + anchor + "-row a[href^=/u/]")).isNotEmpty();
    }

    @Test
    void tellingsStandInTheOrderInWhichTheyWerePublished() throws IOException, InterruptedException {
        Document story =
                served.page(served.page("/stories?least=8").select(".list a").attr("href"));
        List<String> columns = story.select(".matrix thead th a").eachText();
        Document utterance = served.page(story.select(".matrix tbody th a").attr("href"));
        List<String> tellings =
                utterance.select(".telling h2 a").eachText().stream().distinct().toList();
        assertThat(columns).containsSubsequence(tellings);
        assertThat(utterance.select(".chart circle")).hasSameSizeAs(utterance.select(".telling"));
    }

    @Test
    void aStoryIsNarrowedByOutletSpeakerAndSign() throws IOException, InterruptedException {
        String address = served.page("/stories?least=8").select(".list a").attr("href");
        Document whole = served.page(address);
        String outlet = whole.select("input[name=outlet]").get(2).attr("value");
        assertThat(served.page(address + "?outlet=" + outlet + "&alone=1").select(".matrix thead th"))
                .hasSize(2);
        String speaker = whole.select(".matrix tbody th small").eachText().getFirst();
        Document hers = served.page(address + "?speaker=" + Query.encoded(speaker));
        assertThat(hers.select(".matrix tbody th small").eachText())
                .isNotEmpty()
                .containsOnly(speaker);
        Document altered = served.page(address + "?sign=s-altered");
        assertThat(altered.select(".matrix tbody tr"))
                .isNotEmpty()
                .allMatch(row -> row.select(".s-altered").size() > 0);
    }

    @Test
    void whatAPersonDecidesAboutATellingStandsUntilItIsUndone() throws IOException, InterruptedException {
        String story = served.page("/stories?least=8").select(".list a").attr("href");
        String address = served.page(story)
                .select(".matrix tbody tr:has(.s-altered) th a")
                .attr("href");
        Element telling =
                Objects.requireNonNull(served.page(address).selectFirst(".telling:has(h2 .s-altered):has(.decide)"));
        String article = telling.select("[name=article]").attr("value");
        String[] fields = {
            "token",
            served.token(),
            "article",
            article,
            "span",
            telling.select("[name=span]").attr("value"),
            "choice",
            ""
        };
        assertThat(served.post(address + "/correct", new String[0], fields).statusCode())
                .isEqualTo(400);
        fields[7] = "wording cut";
        served.post(address + "/correct", new String[0], fields);
        Document decided = served.page(address);
        Element now = Objects.requireNonNull(decided.getElementById(article));
        assertThat(now.select("h2 .s-cut")).isNotEmpty();
        assertThat(now.select("h2 .s-altered")).isEmpty();
        assertThat(now.select(".by").text()).contains("wording cut by");
        fields[7] = "presence absent";
        served.post(address + "/correct", new String[0], fields);
        assertThat(served.page(address).select(".telling").size())
                .isEqualTo(decided.select(".telling").size() - 1);
        String corrections = now.select("h2 a").attr("href").replaceFirst("/\\d+[?#].*", "/corrections");
        Document list = served.page(corrections);
        assertThat(list.select("main article")).hasSize(2);
        for (Element form : list.select("form[action^=/telling-correction/]")) {
            served.post(
                    form.attr("action"),
                    new String[0],
                    "token",
                    served.token(),
                    "article",
                    form.select("[name=article]").attr("value"));
        }
        assertThat(Objects.requireNonNull(served.page(address).getElementById(article))
                        .select("h2 .s-altered"))
                .isNotEmpty();
        assertThat(served.page(corrections).select(".chip").eachText()).allMatch(t -> t.startsWith("undone"));
    }

    private static final String[] NOTHING = new String[0];

    private Element telling(String address, String article) throws IOException, InterruptedException {
        return Objects.requireNonNull(served.page(address).getElementById(article));
    }

    private void decide(String address, String article, String choice) throws IOException, InterruptedException {
        Element telling = telling(address, article);
        assertThat(telling.select("option").eachAttr("value")).contains(choice);
        assertThat(served.post(
                                address + "/correct",
                                NOTHING,
                                "token",
                                served.token(),
                                "article",
                                article,
                                "span",
                                telling.select("[name=span]").attr("value"),
                                "choice",
                                choice)
                        .statusCode())
                .isLessThan(400);
    }

    private void undoAll(String corrections) throws IOException, InterruptedException {
        for (Element form : served.page(corrections).select("form[action$=/undo]")) {
            served.post(
                    form.attr("action"),
                    NOTHING,
                    "token",
                    served.token(),
                    "article",
                    form.select("[name=article]").attr("value"));
        }
    }

    @Test
    void inWhoseVoiceItIsToldIsDecidedLikeTheRest() throws IOException, InterruptedException {
        String story = served.page("/stories?least=8").select(".list a").attr("href");
        String address =
                served.page(story).select(".matrix tbody tr:has(.s-cut) th a").attr("href");
        Element before =
                Objects.requireNonNull(served.page(address).selectFirst(".telling[id]:has(h2 .s-cut):has(.decide)"));
        String article = before.id();
        String corrections = before.select("h2 a").attr("href").replaceFirst("/\\d+[?#].*", "/corrections");
        assertThat(before.select("option").eachAttr("value"))
                .contains("voice bare", "voice asserted")
                .doesNotContain("voice attributed", "presence present");
        decide(address, article, "voice asserted");
        Element own = telling(address, article);
        assertThat(own.select("h2 .s-own-voice")).isNotEmpty();
        assertThat(own.select(".by").text()).contains("voice asserted by");
        assertThat(own.select("a[href^=/cite/]")).isEmpty();
        assertThat(own.select("option").eachAttr("value"))
                .contains("voice attributed", "voice bare")
                .noneMatch(c -> c.startsWith("speaker"));
        decide(address, article, "voice bare");
        Element bare = telling(address, article);
        assertThat(bare.select("h2 .s-bare")).isNotEmpty();
        assertThat(bare.select("option").eachAttr("value")).noneMatch(c -> c.startsWith("wording"));
        assertThat(served.page(corrections).select("h3").text()).contains("said by the outlet itself");
        undoAll(corrections);
        assertThat(telling(address, article).select("h2 .chip").eachText())
                .isEqualTo(before.select("h2 .chip").eachText());
    }

    @Test
    void aTellingThatWasMissedIsNamedByItsStatement() throws IOException, InterruptedException {
        String story = served.page("/stories?least=8").select(".list a").attr("href");
        String address = "";
        for (Element row : served.page(story).select(".matrix tbody th a")) {
            address = row.attr("href");
            if (!served.page(address).select("ul.list a[href^='?missed=']").isEmpty()) {
                break;
            }
        }
        Document before = served.page(address);
        String more = Objects.requireNonNull(before.selectFirst("ul.list a[href^='?missed=']"))
                .attr("href");
        String article = more.replaceFirst(".*missed=", "").replaceFirst("#.*", "");
        Element form = Objects.requireNonNull(
                served.page(address + more.replaceFirst("#.*", "")).selectFirst("#missed form"));
        String statement = form.select("option").attr("value");
        String[] fields = {
            "token", served.token(), "article", article, "statement", statement,
        };
        assertThat(served.post(form.attr("action"), NOTHING, fields).statusCode())
                .isLessThan(400);
        Element told = telling(address, article);
        assertThat(told.select(".by").text()).contains("presence present by");
        assertThat(served.page(address).select("ul.list a[href='?missed=" + article + "#missed']"))
                .isEmpty();
        assertThat(served.page(story).select(".matrix")).isNotEmpty();
        // Once is enough, and there must be such a statement.
        assertThat(served.post(form.attr("action"), NOTHING, fields).statusCode())
                .isEqualTo(404);
        fields[5] = "s999' OR 1=1 --";
        assertThat(served.post(form.attr("action"), NOTHING, fields).statusCode())
                .isEqualTo(404);
        fields[3] = "<script>";
        assertThat(served.post(form.attr("action"), NOTHING, fields).statusCode())
                .isEqualTo(404);
        assertThat(served.page(address + "?missed=%3Cscript%3E").select("#missed"))
                .isEmpty();
        undoAll(told.select("h2 a").attr("href").replaceFirst("/\\d+[?#].*", "/corrections"));
        assertThat(served.page(address).select(".telling")).hasSameSizeAs(before.select(".telling"));
    }

    @Test
    void correctionsAreRefusedWithoutWordsOfTheArticle() throws IOException, InterruptedException {
        String token = served.token();
        String form = "/article/1/1/correct";
        for (String[] fields : List.of(
                new String[] {"content", "Nobody ever wrote this sentence here."},
                new String[] {"content", ""},
                new String[] {"content", "the", "contentAt", "999999999-9999999999 5-2 x"},
                new String[] {"content", "", "none", "1"})) {
            List<String> all = new java.util.ArrayList<>(List.of("token", token));
            all.addAll(List.of(fields));
            HttpResponse<String> answer = served.post(form, new String[0], all.toArray(String[]::new));
            assertThat(answer.statusCode()).as(String.join(" ", fields)).isEqualTo(400);
            assertThat(answer.body()).contains("role=\"alert\"");
        }
        assertThat(served.post(form, new String[0], "token", token, "statement", "s999", "content", "x")
                        .statusCode())
                .isEqualTo(404);
        assertThat(served.post("/correction/99999/undo", new String[0], "token", token, "article", "1")
                        .statusCode())
                .isLessThan(400);
    }

    @Test
    void aLongArticleIsCorrectedInAPart() throws IOException, InterruptedException, NoArticleException {
        StringBuilder text = new StringBuilder("A long report from the quay\n\n");
        for (int i = 0; i < 12_000; i++) {
            text.append("Crane number ")
                    .append(i)
                    .append(" was out of order again, and nobody came to look at it.\n\n");
        }
        served.add(Page.ofText(text.toString()).at("https://quay.example/long"));
        long article = served.archive()
                .versions("https://quay.example/long")
                .getFirst()
                .article();
        int at = served.archive()
                .versions("https://quay.example/long")
                .getFirst()
                .reading()
                .article()
                .text()
                .indexOf("number 8000");
        HttpResponse<String> form = served.get("/article/" + article + "/1/correct?at=" + at + "-" + (at + 11));
        assertThat(form.statusCode()).isEqualTo(200);
        assertThat(form.body()).hasSizeLessThan(700_000).contains(">8000<").doesNotContain(">300<");
    }

    @Test
    void theSecondOfTwoSeesWhatTheFirstDecidedAndLosesNothing() throws IOException, InterruptedException {
        String token = served.token();
        Document page = served.page("/article/2/1/correct?statement=s1");
        String[] fields = {
            "token", token,
            "statement", "s1",
            "seen", page.select("[name=seen]").attr("value"),
            "source", page.select("[name=source]").attr("value"),
            "cue", page.select("[name=cue]").attr("value"),
            "content", page.select("[name=content]").text(),
            "speaker", "The First"
        };
        assertThat(served.post("/article/2/1/correct", new String[0], fields).statusCode())
                .isLessThan(400);
        fields[13] = "The Second";
        HttpResponse<String> refused = served.post("/article/2/1/correct", new String[0], fields);
        assertThat(refused.statusCode()).isEqualTo(409);
        Document shown = org.jsoup.Jsoup.parse(refused.body());
        assertThat(shown.select("[role=alert]").text()).contains("The First");
        assertThat(shown.select("[name=speaker]").attr("value")).isEqualTo("The Second");
        fields[5] = shown.select("[name=seen]").attr("value");
        assertThat(served.post("/article/2/1/correct", new String[0], fields).statusCode())
                .isLessThan(400);
        assertThat(served.page("/article/2/corrections").select("main article")).hasSize(2);
        assertThat(served.page("/article/2/1").select("#a-s1-row .speaker").text())
                .contains("The Second");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/stories",
                "/stories?page=2",
                "/search?q=bridge",
                "/search?q=&in=statements&kind=direct&newest=1",
                "/search?q=%22the+road%22&in=statements&page=1"
            })
    void filesHoldWhatTheScreenShows(String path) throws IOException, InterruptedException {
        Document page = served.page(path);
        List<String> shown = page.select("main .item").eachText();
        assertThat(shown).isNotEmpty();
        String csv = served.get(page.select(".exports a").get(0).attr("href")).body();
        List<CsvRecord> rows;
        try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(csv)) {
            rows = reader.stream().skip(1).toList();
        }
        assertThat(rows).hasSameSizeAs(shown);
        int heading = path.startsWith("/stories") ? 1 : path.contains("statements") ? 9 : 4;
        for (int i = 0; i < shown.size(); i++) {
            String words = rows.get(i)
                    .getField(heading)
                    .replaceFirst("^'(?=[=+@-])", "")
                    .replaceAll("[\\s\u00a0]+", " ");
            assertThat(shown.get(i).replace('\u00a0', ' '))
                    .contains(words.substring(0, Math.min(60, words.length())).strip());
        }
        assertThat(served.get(page.select(".exports a").get(1).attr("href"))
                        .body()
                        .lines())
                .hasSameSizeAs(shown);
    }

    @Test
    void aStoryAsAFileHoldsTheRowsAndColumnsShown() throws IOException, InterruptedException {
        String address = served.page("/stories?least=8").select(".list a").attr("href");
        Document page = served.page(address + "?sign=s-cut&outlet=a1&outlet=a3");
        List<String> rows = page.select(".matrix tbody th .words").eachText();
        String csv = served.get(page.select(".exports a").get(0).attr("href")).body();
        try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(csv)) {
            assertThat(reader.stream()
                            .skip(1)
                            .map(r -> r.getField(2).replaceFirst("^'(?=[=+@-])", ""))
                            .distinct())
                    .containsExactlyElementsOf(rows);
        }
    }

    @Test
    void speakersAndOutletsHavePages() throws IOException, InterruptedException {
        Document hits = served.page("/search?q=&in=statements&speaker=Venk");
        Document speaker = served.page(hits.select("a[href^=/speaker/]").attr("href"));
        assertThat(speaker.select("h1").text()).contains("Venk");
        assertThat(speaker.select(".hits .item")).isNotEmpty();
        Document outlet = served.page(speaker.select("a[href^=/outlet/]").attr("href"));
        assertThat(outlet.select(".hits .item")).isNotEmpty();
        outlet.select(".hits, footer").remove();
        assertThat(outlet.text()).doesNotContainPattern("(?i)\\b(score|rank|bias)");
    }

    @Test
    void anArticleShowsItsVersionsWordByWord() throws IOException, InterruptedException {
        String changed = null;
        for (int i = 1; i < 230 && changed == null; i++) {
            HttpResponse<String> page = served.get("/article/" + i);
            changed = page.body().contains("/article/" + i + "/versions") ? "/article/" + i : null;
        }
        assertThat(changed).isNotNull();
        Document versions = served.page(changed + "/versions");
        assertThat(versions.select("del, ins")).isNotEmpty();
        Document first = served.page(changed + "/1");
        assertThat(first.select(".note").text()).contains("version 1 of");
    }

    @Test
    void aStatementIsCitedWithALinkThatMarksItsWords() throws IOException, InterruptedException {
        Document hits = served.page("/search?q=&in=statements&outlet=Herald&kind=direct");
        String utterance = hits.select("a[href^=/u/]").attr("href");
        Document page = served.page("/cite/" + utterance.substring(3));
        List<String> ways = page.select("textarea").eachText();
        assertThat(ways).hasSize(3);
        assertThat(ways.get(0)).contains("in: ");
        assertThat(ways.get(1)).startsWith("@misc{hearsay-");
        assertThat(ways.get(2)).contains("#:~:text=").doesNotContain(" ");
    }

    @Test
    void aQuotationIsSoughtOverTheArchive() throws IOException, InterruptedException {
        Document found = served.page("/quote?words=the+road+was+never+safe");
        assertThat(found.select(".telling").size()).isGreaterThan(3);
        assertThat(served.page("/quote?words=%21%21").text()).contains("no words that could be sought");
        assertThat(served.page("/quote?words=purple+giraffes+never+yodel").text())
                .contains("Nobody carried");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/story/999999",
                "/story/x",
                "/story/-1",
                "/story/99999999999999999999",
                "/article/0",
                "/article/1/99",
                "/u/nonsense",
                "/u/1-1-s9999999",
                "/cite/1-1-nobody",
                "/speaker/999999",
                "/outlet/Nobody%27s%20Paper",
                "/stories?page=0",
                "/stories?page=99999999",
                "/read/0000",
                "/asset/x/../../etc/passwd",
                "/nothing"
            })
    void whatIsNotThereIsSaidSo(String path) throws IOException, InterruptedException {
        HttpResponse<String> answer = served.get(path);
        assertThat(answer.statusCode()).isIn(302, 400, 404);
        assertThat(answer.body()).doesNotContain("Exception", "at org.");
        assertThat(served.log()).noneMatch(line -> line.contains("an error in Hearsay"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"",
                "'",
                "%",
                "AND OR NOT",
                "NEAR(",
                "*",
                "a*",
                "“open",
                "\u0000",
                "\ud83d\ude00",
                "\u202e",
                "<script>",
                "{0}",
                "${x}"
            })
    void anythingMayBeSought(String words) throws IOException, InterruptedException {
        assertThat(served.page("/search?q=" + Query.encoded(words) + "&speaker=" + Query.encoded(words))
                        .select("h1")
                        .text())
                .isEqualTo("Search");
    }

    @Test
    void answersBeforeTheLanguageModelsAreThere(@TempDir Path folder)
            throws IOException, InterruptedException, NoArticleException {
        CountDownLatch loaded = new CountDownLatch(1);
        try (Served slow = new Served(folder, Settings.local(0), () -> {
            try {
                loaded.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return new PlainReader()::read;
        })) {
            assertThat(slow.get("/health").body()).contains("loading");
            HttpResponse<String> begun = slow.post(
                    "/read",
                    new String[0],
                    "token",
                    slow.token(),
                    "text",
                    "Harbour opens\n\n“We are glad of it,” said nobody in particular on the quay in the morning.\n\n"
                            + "“The bridge is open and it will stay open for all who walk” said Ilse Varga.");
            assertThat(begun.statusCode()).isEqualTo(303);
            String reading = begun.headers().firstValue("Location").orElseThrow();
            while (!slow.get(reading).body().contains("language models are being loaded")) {
                Thread.sleep(20);
            }
            assertThat(slow.get(reading).headers().firstValue("Refresh")).contains("1");
            loaded.countDown();
            Document read = slow.page(reading);
            while (read.select(".statements").isEmpty()) {
                Thread.sleep(20);
                read = slow.page(reading);
            }
            assertThat(read.text()).contains("Ilse Varga");
            HttpResponse<String> kept = slow.post(reading + "/keep", new String[0], "token", slow.token());
            assertThat(kept.headers().firstValue("Location")).contains("/article/1");
            assertThat(slow.page("/article/1").text()).contains("The bridge is open");
        }
    }

    @Test
    void anArticleOfThousandsOfStatementsIsShownInParts(@TempDir Path folder)
            throws IOException, InterruptedException, NoArticleException {
        StringBuilder text = new StringBuilder("Council speaks at length\n");
        for (int i = 0; i < 5_000; i++) {
            text.append("\n“Item number ")
                    .append(i)
                    .append(" of the long agenda is moved and seconded” said Ilse Varga.\n");
        }
        try (Served long5000 = new Served(folder, Settings.local(0), () -> new PlainReader()::read)) {
            long5000.add(Page.ofText(text.toString()).at("https://quay.example/agenda"));
            HttpResponse<String> answer = long5000.get("/article/1");
            assertThat(answer.body().length()).isLessThan(700_000);
            Document last = long5000.page("/article/1/1?statement=s5000");
            assertThat(last.getElementById("a-s5000")).isNotNull();
            assertThat(last.select(".paging a[rel=prev]")).isNotEmpty();
            assertThat(long5000.get("/story/1?alone=1").body().length()).isLessThan(700_000);
        }
    }

    @Test
    void aVeryLongArticleIsShownInParts(@TempDir Path folder)
            throws IOException, InterruptedException, NoArticleException {
        StringBuilder text = new StringBuilder("Council reads its papers\n");
        while (text.length() < 2_000_000) {
            text.append("\nPaper ")
                    .append(text.length())
                    .append(
                            " was read from the first line to the last, for a long while, by the clerk, and nobody"
                                    + " in the room could say why that was so, nor who had asked for it in the first place on that day.\n");
        }
        text.append("\n“It is over at last and we may all go home to our families” said Ilse Varga.\n");
        try (Served served2 = new Served(folder, Settings.local(0), () -> new PlainReader()::read)) {
            served2.add(Page.ofText(text.toString()).at("https://quay.example/papers"));
            Document first = served2.page("/article/1");
            assertThat(first.outerHtml().length()).isLessThan(300_000);
            assertThat(first.select(".paging a[rel=next]")).isNotEmpty();
            assertThat(served2.page("/article/1/1?statement=s1").getElementById("a-s1"))
                    .isNotNull();
        }
    }
}
