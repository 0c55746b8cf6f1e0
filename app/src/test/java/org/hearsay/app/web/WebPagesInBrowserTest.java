// SPDX-License-Identifier: Apache-2.0
package org.hearsay.app.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.hearsay.app.PlainReader;
import org.hearsay.app.browser.Browser;
import org.hearsay.archive.account.Role;
import org.hearsay.archive.store.Published;
import org.hearsay.archive.store.PublishedTables;
import org.hearsay.article.NoArticleException;
import org.hearsay.article.Page;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages as people use them: keyboard, phone, dark, print, without scripts, and by those who do not see them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Timeout(180)
class WebPagesInBrowserTest {
    private static final String STORY = "/story/STORY";
    private static final String UTTERANCE = "/u/UTTERANCE";
    private static final String ARTICLE = "/article/ARTICLE";

    private @Nullable Served served;
    private @Nullable Browser started;
    private String story = "";
    private String utterance = "";
    private String changed = "";
    private String axe = "";

    @BeforeAll
    void start(@TempDir Path folder) throws IOException, InterruptedException, NoArticleException {
        Optional<Path> binary = Browser.installed();
        if (binary.isEmpty()) {
            System.out.println("WebPagesInBrowserTest did not run: no Chromium or Chrome on the path or in BROWSER");
        }
        assumeTrue(binary.isPresent(), "no Chromium or Chrome on the path or in BROWSER");
        Served here = Served.demo(folder);
        served = here;
        started = new Browser(binary.orElseThrow(), folder.resolve("profile"));
        story = here.page("/stories?least=8").select(".list a").attr("href");
        utterance = here.page(story).select(".matrix tbody th a").attr("href");
        for (int i = 1; changed.isEmpty(); i++) {
            changed = here.get("/article/" + i).body().contains("/article/" + i + "/versions") ? "/article/" + i : "";
        }
        decide(here, changed);
        here.archive().entities().split(1, List.of(2L), "Ana");
        here.archive().decisions().undo(1, "Ben");
        here.archive().entities().split(1, List.of(2L), "Ana");
        here.archive().stories().split(Long.parseLong(story.substring(7)), List.of(2L), "Ana");
        here.archive().watchTables().watch("https://paper.example/feed.xml", "Ada");
        PublishedTables feeds = here.archive().published();
        feeds.publish(Published.Kind.STORY, story.substring("/story/".length()), "story", "Ana");
        feeds.publish(Published.Kind.SEARCH, "q=the&in=statements", "search", "Ana");
        feeds.withdraw(feeds.publish(Published.Kind.SEARCH, "q=bridge", "withdrawn", "Ana"), "Ben");
        here.add(Page.ofText(
                        "هذا عنوان الخبر في الصحيفة\n\n“نحن سعداء بفتح الجسر اليوم بعد سنتين من العمل الطويل والانتظار” said Ilse Varga."
                                + "\n\n“The bridge is open at last, and all of us will walk over it before the evening comes to the town” said"
                                + " Tam Brook.")
                .at("https://quay.example/arabic"));
        try (InputStream in = Objects.requireNonNull(getClass().getResourceAsStream("/axe.min.js"))) {
            axe = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** Two decisions, of which one is undone, and a mark that all is checked. */
    private static void decide(Served served, String article) throws IOException, InterruptedException {
        String token = served.token();
        for (String statement : List.of("s1", "s2")) {
            Document form = served.page(article + "/1/correct?statement=" + statement);
            served.post(
                    article + "/1/correct",
                    new String[0],
                    "token",
                    token,
                    "statement",
                    statement,
                    "speaker",
                    "Somebody Else",
                    "source",
                    form.select("[name=source]").attr("value"),
                    "cue",
                    form.select("[name=cue]").attr("value"),
                    "content",
                    form.select("[name=content]").text());
        }
        served.post("/correction/1/undo", new String[0], "token", token, "article", article.substring(9));
        String seen = served.page(article + "/1").select(".check [name=seen]").attr("value");
        served.post(article + "/1/check", new String[0], "token", token, "seen", seen);
        if (served.page(article + "/corrections").select("main article").size() != 3) {
            throw new IOException("nothing was decided about " + article);
        }
    }

    @AfterAll
    void stop() {
        if (started != null) {
            started.close();
        }
        if (served != null) {
            served.close();
        }
    }

    @BeforeEach
    void asUsual() throws IOException, InterruptedException {
        browser().scripts(true);
        browser().media("", "light");
        browser().size(1280, 900);
        browser().complaints();
    }

    private Browser browser() {
        return Objects.requireNonNull(started);
    }

    private String published(String title) {
        return Objects.requireNonNull(served).archive().published().all().stream()
                .filter(p -> p.title().equals(title))
                .map(OpenFeeds::address)
                .findFirst()
                .orElseThrow();
    }

    private void open(String path) throws IOException, InterruptedException {
        browser()
                .open(Objects.requireNonNull(served)
                        .address(path.replace(STORY, story)
                                .replace(UTTERANCE, utterance)
                                .replace(ARTICLE, changed)
                                .replace("/feed/STORY", published("story"))
                                .replace("/feed/SEARCH", published("search"))
                                .replace("/feed/WITHDRAWN", published("withdrawn"))
                                .replace("PLACE", utterance.substring(3))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/stories",
                STORY,
                STORY + "?alone=1&sign=s-cut&outlet=a1",
                UTTERANCE,
                UTTERANCE + "?missed=a2",
                ARTICLE,
                ARTICLE + "/1",
                ARTICLE + "/versions",
                ARTICLE + "/corrections",
                ARTICLE + "/1/correct?statement=s1",
                ARTICLE + "/1/correct",
                "/cite/PLACE",
                "/speaker/1",
                "/speaker/1/correct",
                "/speaker/1/correct?q=army",
                STORY + "/correct",
                "/outlet/The%20Carrow%20Herald",
                "/search?q=bridge",
                "/search?q=bridge&in=statements",
                "/quote?words=the+road+was+never+safe",
                "/sources",
                "/log",
                "/feeds",
                "/feed/STORY",
                "/feed/SEARCH",
                "/feed/WITHDRAWN",
                "/help",
                "/nothing"
            })
    void everybodyCanUseThePage(String path) throws IOException, InterruptedException {
        for (String colours : List.of("light", "dark")) {
            browser().media("", colours);
            open(path);
            accessible(path + " in " + colours);
        }
        assertThat(browser().complaints().stream()
                        .filter(c -> !(path.equals("/nothing") && c.contains("404"))
                                && !(path.equals("/feed/WITHDRAWN") && c.contains("410"))))
                .isEmpty();
        browser().size(360, 740);
        open(path);
        assertThat(Integer.parseInt(browser().value("document.documentElement.scrollWidth")))
                .as(path + " on a phone")
                .isLessThanOrEqualTo(360);
    }

    private void accessible(String what) throws IOException, InterruptedException {
        browser().value(axe + "; 1");
        assertThat(browser()
                        .awaited(
                                "axe.run({runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']})"
                                        + ".then(r => r.violations.map(v => v.id + ': ' + v.nodes.slice(0, 3).map(n => n.html"
                                        + " + n.failureSummary).join(' | ')).join('\\n'))"))
                .as(what)
                .isEmpty();
    }

    @Test
    void whoHasANameLogsInWhereHeWantedToGo(@TempDir Path folder) throws IOException, InterruptedException {
        try (Served named = new Served(folder, Settings.local(0), () -> new PlainReader()::read)) {
            named.archive().accounts().add("Ana Roth", Role.EDITOR, "a long enough one", "root");
            browser().size(360, 740);
            browser().open(named.address("/log"));
            accessible("the form");
            browser().value("document.querySelector('[name=name]').value = 'Ana Roth'");
            browser().value("document.querySelector('[name=password]').value = 'some other one'");
            browser().click("main button");
            browser().await("document.querySelector('[role=alert]') !== null");
            accessible("the form once more");
            browser().value("document.querySelector('[name=password]').value = 'a long enough one'");
            browser().click("main button");
            browser().await("location.pathname === '/log' && document.querySelector('table') !== null");
            browser().open(named.address("/account"));
            browser().value("document.querySelector('[name=label]').value = 'night job'");
            browser().click("form[action$=token] button");
            browser().await("document.querySelector('code') !== null");
            accessible("the account");
            browser().await("document.documentElement.scrollWidth <= 360");
            browser().click("form[action$=logout] button");
            browser().await("location.pathname === '/login'");
            assertThat(browser().complaints().stream().filter(c -> !c.contains("401")))
                    .isEmpty();
        }
    }

    @Test
    void nothingIsAskedOfAnybodyElse() throws IOException, InterruptedException {
        open(STORY);
        open(ARTICLE);
        String own = Objects.requireNonNull(served).address("/");
        assertThat(browser().requests()).isNotEmpty().allMatch(r -> r.startsWith(own));
    }

    @Test
    void keysLeadThroughAListAndToTheSearch() throws IOException, InterruptedException {
        open("/stories");
        browser().press("j", 74, "j");
        String first = browser().value("document.activeElement.href");
        browser().press("j", 74, "j");
        String second = browser().value("document.activeElement.href");
        assertThat(first).contains("/story/").isNotEqualTo(second);
        browser().press("k", 75, "k");
        assertThat(browser().value("document.activeElement.href")).isEqualTo(first);
        browser().press("/", 191, "/");
        assertThat(browser().value("document.activeElement.name")).isEqualTo("q");
        browser().press("j", 74, "j");
        assertThat(browser().value("document.activeElement.value")).isEqualTo("j");
        open("/stories");
        browser().press("?", 191, "?");
        browser().await("location.pathname === '/help' && document.readyState === 'complete'");
        assertThat(browser().value("document.querySelector('.keys').hidden")).isEqualTo("false");
        browser().click("#keys-on");
        open("/stories");
        browser().press("/", 191, "/");
        assertThat(browser().value("document.activeElement.name")).isEqualTo("undefined");
        open("/help");
        browser().click("#keys-on");
    }

    @Test
    void theBackButtonLeadsBackToTheSameView() throws IOException, InterruptedException {
        open(STORY + "?alone=1&sign=s-cut");
        String rows = browser().value("document.querySelectorAll('.matrix tbody tr').length");
        browser().click(".matrix tbody th a");
        browser().await("location.pathname.startsWith('/u/')");
        browser().value("history.back()");
        browser().await("location.search === '?alone=1&sign=s-cut' && document.readyState === 'complete'");
        assertThat(browser().value("document.querySelectorAll('.matrix tbody tr').length"))
                .isEqualTo(rows);
        assertThat(browser().value("document.querySelector('select[name=sign]').value"))
                .isEqualTo("s-cut");
    }

    @Test
    void aStatementIsShownBesideItsWords() throws IOException, InterruptedException {
        open(ARTICLE);
        browser().click(".text .n");
        assertThat(browser().value("document.querySelectorAll('#panel .card').length"))
                .isEqualTo("1");
        assertThat(browser().value("document.querySelector('#panel .card a[href^=\"#\"]') !== null"))
                .isEqualTo("true");
        browser().press("Escape", 27, "");
        assertThat(browser().value("document.querySelectorAll('#panel .card').length"))
                .isEqualTo("0");
    }

    @Test
    void everythingCanBeReadWithoutScripts() throws IOException, InterruptedException {
        browser().scripts(false);
        open(STORY);
        assertThat(Integer.parseInt(browser().value("document.querySelectorAll('.matrix .cell').length")))
                .isGreaterThan(20);
        open(ARTICLE);
        assertThat(browser().value("document.querySelectorAll('.statements tbody tr').length"))
                .isNotEqualTo("0");
        open("/help");
        assertThat(browser().value("document.querySelector('.keys').hidden")).isEqualTo("true");
    }

    @Test
    void printingLeavesTheControlsOut() throws IOException, InterruptedException {
        browser().media("print", "light");
        open(STORY);
        for (String control : List.of(".bar", ".filters", ".exports")) {
            assertThat(browser().value("getComputedStyle(document.querySelector('" + control + "')).display"))
                    .as(control)
                    .isEqualTo("none");
        }
        assertThat(browser().value("getComputedStyle(document.querySelector('.matrix')).display"))
                .isNotEqualTo("none");
    }

    @Test
    void darkIsDark() throws IOException, InterruptedException {
        browser().media("", "dark");
        open("/");
        String dark = browser().value("getComputedStyle(document.body).backgroundColor");
        browser().media("", "light");
        assertThat(dark).isNotEqualTo(browser().value("getComputedStyle(document.body).backgroundColor"));
    }

    @Test
    void textFromRightToLeftIsShownSo() throws IOException, InterruptedException {
        open("/search?q=" + Query.encoded("الجسر"));
        browser().click(".hits .item a");
        browser().await("location.pathname.startsWith('/article/') && document.readyState === 'complete'");
        assertThat(browser().value("getComputedStyle(document.querySelector('.text [dir=auto]')).direction"))
                .isEqualTo("rtl");
    }

    @Test
    void hostilePagesDoNothing() throws IOException, InterruptedException, NoArticleException {
        Objects.requireNonNull(served)
                .add(Page.ofText("<script>window.harmed=1</script> mayor speaks \ud83d\udea8 \u202egnihton\n\n"
                                + "“<img src=x onerror=window.harmed=1> and so it goes on and on until the evening bell rings” said Ilse"
                                + " Varga.\n\n“\"><svg onload=window.harmed=1> is what the sign on the old door of the town hall says now”"
                                + " said Ilse Varga.")
                        .at("https://quay.example/hostile?\"><script>window.harmed=1</script>"));
        for (String path : List.of("/search?q=harmed", "/search?q=harmed&in=statements", "/stories")) {
            open(path);
            assertThat(browser().value("window.harmed")).isEqualTo("undefined");
        }
        open("/search?q=harmed+evening");
        browser().click(".hits .item a");
        browser().await("location.pathname.startsWith('/article/') && document.readyState === 'complete'");
        assertThat(browser().value("window.harmed")).isEqualTo("undefined");
        assertThat(browser().value("document.querySelectorAll('.text img, .text svg, .text script').length"))
                .isEqualTo("0");
        assertThat(browser().complaints()).isEmpty();
    }
}
