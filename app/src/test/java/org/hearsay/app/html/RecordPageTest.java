// SPDX-License-Identifier: Apache-2.0
package org.hearsay.app.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.hearsay.InventedReading;
import org.hearsay.Reading;
import org.hearsay.StatementByHand;
import org.hearsay.Words;
import org.hearsay.article.Article;
import org.hearsay.article.Furniture;
import org.hearsay.article.Metadata;
import org.hearsay.article.Outlet;
import org.hearsay.article.Page;
import org.hearsay.article.PageKind;
import org.hearsay.article.PassageRole;
import org.hearsay.entity.Entity;
import org.hearsay.entity.EntityKind;
import org.hearsay.statement.Kind;
import org.hearsay.statement.Resolution;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class RecordPageTest {
    private static final String SCRIPT = "<script>alert('x')</script>";

    @Test
    void showsTheWholeTextWithHighlightsInIt() {
        Document page = parsed(InventedReading.reading());
        assertThat(words(page, "a1-s3"))
                .isEqualTo(
                        "Mayor Ilse Varga of the Harbour List" + "addingthat it would “open in autumn” at the latest");
        assertThat(words(page, "a1-s5")).isEqualTo("the buildershad toldthat the steel was late");
        page.select(".n, .role").remove();
        String shown = String.join(
                "\n\n",
                page.select(".text .headline, .text .crosshead, .text .passage p")
                        .eachText());
        assertThat(shown).isEqualTo(InventedReading.article().text());
    }

    @Test
    void everyLinkInThePageLeadsSomewhere() {
        Document page = parsed(InventedReading.reading(), InventedReading.reading());
        assertThat(page.select("a[href^=#]"))
                .isNotEmpty()
                .allSatisfy(
                        link -> assertThat(page.getElementById(link.attr("href").substring(1)))
                                .isNotNull());
        assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
        assertThat(page.select(".toc a")).hasSize(2);
    }

    @Test
    void showsEverythingAboutAStatementWithoutJavaScript() {
        Element row = parsed(InventedReading.reading()).expectFirst("#a1-s6-row");
        assertThat(row.text())
                .contains("Orrin Steel", "denied", "bare", "deny, denying", "Medium A statement", "Found by light");
    }

    @Test
    void fetchesNothing() {
        Document page = parsed(InventedReading.reading());
        assertThat(page.select("link, img, iframe, [src], object, embed")).isEmpty();
        assertThat(page.html()).doesNotContain("@import", "url(");
        assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
                .startsWith("default-src 'none'")
                .doesNotContain("unsafe");
    }

    @Test
    void takesNothingThatAPageSaysForMarkup() {
        Document page = parsed(hostile());
        assertThat(page.select("script")).hasSize(1);
        assertThat(page.select("img, b, [onclick], [onerror]")).isEmpty();
        assertThat(page.select("a[href^=javascript]")).isEmpty();
        assertThat(page.title()).startsWith(SCRIPT);
        assertThat(page.select(".headline").text()).contains(SCRIPT);
        assertThat(page.select(".passage p[dir=auto]").text()).contains("\u202E", "<b>turned</b>");
        assertThat(page.select(".furniture").text()).contains("<img src=x onerror=alert(1)>");
        assertThat(page.select(".speakers bdi").text()).contains("\"><b onclick=x>Eve");
    }

    private static Reading hostile() {
        Words words = new Words()
                .passage(PassageRole.HEADLINE, SCRIPT)
                .passage(PassageRole.PARAGRAPH, "She said \u202E<b>turned</b> שלום.");
        Metadata metadata = new Metadata(
                new Outlet(SCRIPT, null, null),
                "javascript:alert(1)",
                SCRIPT,
                List.of(),
                List.of(),
                "en\"><b>",
                List.of(),
                null,
                null,
                List.of(),
                PageKind.ARTICLE,
                Map.of(),
                List.of());
        Article article = new Article(
                Page.ofText("x").named("<img src=x onerror=alert(1)>\".html"),
                "text/html",
                true,
                metadata,
                words.text(),
                words.passages(),
                List.of(new Furniture("<img src=x onerror=alert(1)>", Furniture.Reason.OTHER)),
                null,
                null,
                List.of(SCRIPT));
        return new Reading(
                article,
                List.of(),
                List.of(new Entity(
                        "p1", EntityKind.PERSON, "\"><b onclick=x>Eve", List.of(SCRIPT), null, null, List.of())),
                List.of(new StatementByHand("s1\"><b>", Kind.INDIRECT, words.at("She"), null)
                        .content(words.at("<b>turned</b>"))
                        .speaker("p1", new Resolution(Resolution.How.PRONOUN, null, null))
                        .made("</script><b>")),
                List.of(),
                List.of(SCRIPT));
    }

    private static Document parsed(Reading... readings) {
        RecordPage page = new RecordPage();
        for (Reading reading : readings) {
            page.add(reading);
        }
        return Jsoup.parse(page.html());
    }

    private static String words(Document page, String statement) {
        return String.join(
                "", page.select("[data-s~=(^| )" + statement + "( |$)]").eachText());
    }
}
