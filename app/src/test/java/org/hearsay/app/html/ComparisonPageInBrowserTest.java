// SPDX-License-Identifier: Apache-2.0
package org.hearsay.app.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.hearsay.app.browser.Browser;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The page as a person uses it: mouse, keyboard, filters, and no network. */
@Timeout(120)
class ComparisonPageInBrowserTest {
    private static final int ENTER = 13;
    private static final int ESCAPE = 27;
    private static final int RIGHT = 39;

    @TempDir
    private Path folder;

    private @Nullable Browser started;

    @BeforeEach
    void start() throws IOException, InterruptedException {
        Optional<Path> binary = Browser.installed();
        if (binary.isEmpty()) {
            System.out.println(
                    "ComparisonPageInBrowserTest did not run: no Chromium or Chrome on the path or in BROWSER");
        }
        assumeTrue(binary.isPresent(), "no Chromium or Chrome on the path or in BROWSER");
        Path page = folder.resolve("page.html");
        Files.writeString(page, ComparisonPageTest.page().outerHtml());
        started = new Browser(binary.orElseThrow(), folder.resolve("profile"), page);
    }

    @AfterEach
    void stop() {
        if (started != null) {
            started.close();
        }
    }

    private Browser browser() {
        if (started == null) {
            throw new IllegalStateException("not started");
        }
        return started;
    }

    @Test
    void aCellOpensAndClosesByClick() throws IOException, InterruptedException {
        Browser browser = browser();
        assertThat(browser.value("document.querySelectorAll('.opened').length")).isEqualTo("0");
        browser.click(".matrix .cell");
        assertThat(browser.value("document.querySelectorAll('.opened .telling').length > 0"))
                .isEqualTo("true");
        assertThat(browser.value("document.querySelector('.matrix .cell').getAttribute('aria-expanded')"))
                .isEqualTo("true");
        browser.click(".opened .close");
        assertThat(browser.value("document.querySelectorAll('.opened').length")).isEqualTo("0");
    }

    @Test
    void aCellOpensByKeyboardAndArrowsLeadToTheNext() throws IOException, InterruptedException {
        Browser browser = browser();
        browser.value("document.querySelector('.matrix .cell').focus()");
        browser.press("Enter", ENTER, "\r");
        assertThat(browser.value("document.querySelectorAll('.opened .telling').length > 0"))
                .isEqualTo("true");
        browser.press("Escape", ESCAPE, "");
        assertThat(browser.value("document.querySelectorAll('.opened').length")).isEqualTo("0");
        assertThat(browser.value("document.activeElement === document.querySelector('.matrix .cell')"))
                .isEqualTo("true");
        browser.press("ArrowRight", RIGHT, "");
        assertThat(browser.value("document.activeElement === document.querySelectorAll('.matrix .cell')[1]"))
                .isEqualTo("true");
    }

    @Test
    void filtersHideRows() throws IOException, InterruptedException {
        Browser browser = browser();
        String shown = "[...document.querySelectorAll('.matrix tbody tr')].filter(r => !r.hidden).length";
        browser.value("(() => { const f = document.querySelector('.filters'); f.elements.shared.checked = false;"
                + " f.dispatchEvent(new Event('input')); })()");
        int all = Integer.parseInt(browser.value(shown));
        browser.value("(() => { const f = document.querySelector('.filters'); const s = f.elements.sign;"
                + " s.value = s.options[1].value; f.dispatchEvent(new Event('input')); })()");
        int some = Integer.parseInt(browser.value(shown));
        assertThat(some).isLessThan(all);
        assertThat(browser.value("document.querySelector('.filters .shown').textContent"))
                .isEqualTo(some + " of " + all + " utterances");
    }

    @Test
    void thePageAsksTheNetworkForNothing() throws IOException, InterruptedException {
        Browser browser = browser();
        browser.click(".matrix .cell");
        browser.value("1");
        assertThat(browser.requests()).hasSize(1).allMatch(r -> r.startsWith("file:"));
    }
}
