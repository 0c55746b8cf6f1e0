// SPDX-License-Identifier: Apache-2.0
package org.hearsay.eval.correction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.hearsay.Hearsay;
import org.hearsay.Reading;
import org.hearsay.app.Engines;
import org.hearsay.app.HearsayCommand;
import org.hearsay.app.Interruption;
import org.hearsay.app.Surroundings;
import org.hearsay.app.Terminal;
import org.hearsay.app.browser.Browser;
import org.hearsay.app.web.Served;
import org.hearsay.app.web.Settings;
import org.hearsay.archive.store.StoredVersion;
import org.hearsay.article.NoArticleException;
import org.hearsay.article.Page;
import org.hearsay.entity.Entity;
import org.hearsay.eval.articles.CorrectedPart;
import org.hearsay.eval.articles.GoldPart;
import org.hearsay.eval.articles.PageFigures;
import org.hearsay.eval.gold.GoldArticles;
import org.hearsay.eval.score.Counts;
import org.hearsay.statement.Statement;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The whole way of a person: read a page, correct three things, compare, check the rest, export gold, measure,
 * undo. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Timeout(240)
class CorrectingInBrowserTest {
    private static final String FIRST = """
            Ferry line to keep night boats after all

            May 14, 2024

            The Orrin ferry line will keep its night boats, its director Ilse Varga said on Tuesday.

            "We were wrong to think that nobody sails at night," Varga said. "The boats stay, and so do the crews."

            Councillor Tam Brook welcomed the decision. "The islands have won," he said.

            The union of the crews had threatened to strike. Its sign at the quay reads: boats for all.
            """;
    private static final String SECOND = """
            Night boats stay, says Orrin line

            May 14, 2024

            The night boats between Orrin and the islands are saved.

            The director of the Orrin ferry line, Ilse Varga, told a press conference on Tuesday: "We were wrong to think\
             that nobody sails at night." Crews will be kept as well.

            "The islands have won," said Tam Brook, who sits on the council of Orrin and had fought for the night boats.
            """;

    @TempDir
    private static Path folder;

    private @Nullable Served served;
    private @Nullable Browser started;

    @BeforeAll
    void start() throws IOException, InterruptedException, NoArticleException {
        Optional<Path> binary = Browser.installed();
        if (binary.isEmpty()) {
            System.out.println("CorrectingInBrowserTest did not run: no Chromium or Chrome on the path or in BROWSER");
        }
        assumeTrue(binary.isPresent(), "no Chromium or Chrome on the path or in BROWSER");
        Hearsay hearsay = Hearsay.create();
        // The language models are loaded before anybody waits for a page.
        hearsay.read(Page.ofText(FIRST));
        served = new Served(folder, Settings.local(0), () -> hearsay::read);
        started = new Browser(binary.orElseThrow(), folder.resolve("profile"));
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

    private Browser browser() {
        return java.util.Objects.requireNonNull(started);
    }

    private Served served() {
        return java.util.Objects.requireNonNull(served);
    }

    @Test
    void fromAPageToFiguresAndBack() throws IOException, InterruptedException {
        read(SECOND);
        read(FIRST);
        String article = browser().value("location.pathname");
        Reading machine = newest();
        assertThat(machine.statements()).hasSizeGreaterThan(3);

        // Another speaker.
        correct("The islands have won");
        type("speaker", "Ilse Varga");
        keep();
        assertThat(newest().speaker(saying("The islands have won")))
                .map(Entity::name)
                .contains("Ilse Varga");
        assertThat(browser()
                        .value("document.querySelector('.statements').textContent.includes('corrected by a person')"))
                .isEqualTo("true");

        // Another edge: with a key, then with the mouse.
        open(article);
        correct("nobody sails at night");
        browser().value("document.querySelector('[data-edge=\"0-0\"]').focus()");
        browser().press("ArrowRight", 39, "");
        browser().press("ArrowRight", 39, "");
        assertThat(browser().value("document.activeElement.getAttribute('aria-valuetext')"))
                .isEqualTo("were");
        String night = word("night", "nobody sails at");
        browser().draw("[data-edge=\"0-1\"]", night);
        assertThat(browser().value("document.querySelector('[name=content]').value"))
                .startsWith("were wrong to think that nobody sails at night … ");
        keep();
        assertThat(newest().text(saying("nobody sails at night").content().getFirst()))
                .isEqualTo("were wrong to think that nobody sails at night");

        // A statement that was missed: selected in the text, its cue and source drawn.
        open(article);
        browser()
                .value(
                        "(() => { const p = [...document.querySelectorAll('.text p')].find(p => p.textContent.includes('sign"
                                + " at the quay')); const w = document.createTreeWalker(p, NodeFilter.SHOW_TEXT); let n; while ((n ="
                                + " w.nextNode()) && !n.data.includes('boats for all')); const at = n.data.indexOf('boats for all');"
                                + " getSelection().setBaseAndExtent(n, at, n, at + 13); })()");
        browser().await("document.querySelector('.missed').classList.contains('floats')");
        browser().click(".missed");
        browser()
                .await(
                        "document.readyState === 'complete' && document.querySelector('.pickers:not([hidden])') !== null");
        assertThat(browser().value("document.querySelector('[name=content]').value"))
                .isEqualTo("boats for all");
        browser().click("[name=part][value=cue]");
        browser().click(word("reads", "at the quay"));
        browser().click("[name=part][value=source]");
        browser().draw(word("Its", "threatened to strike."), word("quay", "sign at the"));
        type("speaker", "the sign");
        keep();
        Statement missed = saying("boats for all");
        assertThat(missed.source()).extracting(newest()::text).isEqualTo("Its sign at the quay");
        assertThat(missed.cue()).extracting(c -> newest().text(c.span())).isEqualTo("reads");

        // The comparison follows.
        open("/stories");
        browser().click(".list a");
        browser().await("location.pathname.startsWith('/story/') && document.readyState === 'complete'");
        assertThat(browser()
                        .value(
                                "[...document.querySelectorAll('.matrix tbody th')].some(th => th.textContent.includes('The"
                                        + " islands have won') )"))
                .isEqualTo("true");
        browser().click(".matrix tbody tr:has(.s-other) .s-other");
        browser().await("location.pathname.startsWith('/u/') && document.readyState === 'complete'");
        assertThat(browser().value("document.querySelector('h1').textContent")).contains("The islands have won");

        // Of what was corrected it is known how much the reader finds, and of nothing else.
        Hearsay hearsay = Hearsay.create();
        Path some = exported("corrected");
        assertThat(GoldArticles.read(some)).isEmpty();
        CorrectedPart corrected = CorrectedPart.of("own", hearsay, GoldArticles.corrected(some));
        assertThat(corrected.tally().of(PageFigures.MATCHED).gold()).isEqualTo(3);
        assertThat(corrected.tally().of(PageFigures.MATCHED).right()).isLessThan(3);
        assertThat(corrected.tally().of(PageFigures.SPEAKER).f1()).isLessThan(1);
        assertThat(corrected.rejected()).isZero();

        // An article that was checked is gold as a whole, and the reader is not as good on it as it was.
        open(article);
        browser().click("form.check button");
        browser()
                .await("document.readyState === 'complete' && document.querySelector('.checked') !== null"
                        + " && location.pathname.startsWith('/article/')");
        Path gold = exported("gold");
        GoldPart part = GoldPart.of("own", hearsay, GoldArticles.read(gold));
        Counts matched = part.tally().of(PageFigures.MATCHED);
        assertThat(matched.gold()).isEqualTo(newest().statements().size());
        assertThat(matched.recall()).isLessThan(1).isGreaterThan(0.5);
        assertThat(part.tally().of(PageFigures.SPEAKER).f1()).isLessThan(1);

        // Undone, all is as the program found it; what was decided is still told.
        open(article + "/corrections");
        for (int i = 0; i < 3; i++) {
            browser().click("form[action^=\"/correction/\"] button");
            browser()
                    .await("document.querySelectorAll('form[action^=\"/correction/\"]').length === " + (2 - i)
                            + " && document.readyState === 'complete'");
        }
        assertThat(newest().statements()).isEqualTo(machine.statements());
        browser().click("form[action^=\"/check/\"] button");
        browser()
                .await("document.querySelectorAll('form[action^=\"/check/\"]').length === 0"
                        + " && document.readyState === 'complete'");
        assertThat(browser().value("document.querySelectorAll('main article').length"))
                .isEqualTo("4");
        assertThat(browser().complaints()).isEmpty();
    }

    private Path exported(String name) {
        Path to = folder.resolve(name);
        hearsay("export", "--archive", folder.resolve("served.db").toString(), "--gold", to.toString());
        return to;
    }

    private void open(String path) throws IOException, InterruptedException {
        browser().open(served().address(path));
    }

    private void read(String text) throws IOException, InterruptedException {
        open("/");
        browser().value("document.querySelector('textarea').value = " + quoted(text));
        browser().click("form[action=\"/read\"] button");
        browser()
                .await(
                        "document.readyState === 'complete' && document.querySelector('form[action$=\"/keep\"]') !== null");
        browser().click("form[action$=\"/keep\"] button");
        browser().await("location.pathname.startsWith('/article/') && document.readyState === 'complete'");
    }

    private static String quoted(String text) {
        return "'" + text.replace("\\", "\\\\").replace("'", "\\'").replace("\n", "\\n") + "'";
    }

    private Reading newest() {
        List<StoredVersion> versions = served().archive().versions(2);
        return versions.getLast().reading();
    }

    private Statement saying(String words) {
        Reading reading = newest();
        return reading.statements().stream()
                .filter(s -> s.content().stream().anyMatch(c -> reading.text(c).contains(words)))
                .findFirst()
                .orElseThrow(() -> new AssertionError("nobody says " + words));
    }

    private void correct(String words) throws IOException, InterruptedException {
        String id = saying(words).id();
        browser().click("#a-" + id + "-row a[href*=\"/correct\"]");
        browser()
                .await("location.pathname.endsWith('/correct') && document.readyState === 'complete'"
                        + " && document.querySelector('.pickers:not([hidden])') !== null");
    }

    private void type(String field, String value) throws IOException, InterruptedException {
        browser().value("document.querySelector('form.correct [name=" + field + "]').value = " + quoted(value));
    }

    private void keep() throws IOException, InterruptedException {
        browser().click("form.correct button");
        browser().await("!location.pathname.endsWith('/correct') && document.readyState === 'complete'");
    }

    /** The selector of a word in the picker that stands right behind others. */
    private String word(String word, String behind) throws IOException, InterruptedException {
        return browser()
                .value("(() => { const all = [...document.querySelectorAll('.picker [data-from]')];"
                        + " const at = all.findIndex((w, i) => w.textContent === '" + word
                        + "' && all.slice(0, i).map(w =>"
                        + " w.textContent).join(' ').replace(/ (?=[.,:])/g, '').endsWith('" + behind + "'));"
                        + " all[at].scrollIntoView({block: 'center', behavior: 'instant'});"
                        + " return '.picker [data-from=\"' + all[at].dataset.from + '\"]'; })()");
    }

    private static void hearsay(String... arguments) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Surroundings surroundings = new Surroundings(
                new ByteArrayInputStream(new byte[0]),
                new ByteArrayOutputStream(),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                new Terminal(false, false, 100, true));
        assertThat(new HearsayCommand(surroundings, Engines.real(), new Interruption()).run(arguments))
                .as(err.toString(StandardCharsets.UTF_8))
                .isZero();
    }
}
