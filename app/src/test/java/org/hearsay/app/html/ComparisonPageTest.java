// SPDX-License-Identifier: Apache-2.0
package org.hearsay.app.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.Reading;
import org.hearsay.StatementByHand;
import org.hearsay.Words;
import org.hearsay.article.Article;
import org.hearsay.article.Metadata;
import org.hearsay.article.Outlet;
import org.hearsay.article.Page;
import org.hearsay.article.PageKind;
import org.hearsay.article.PassageRole;
import org.hearsay.comparison.story.Comparer;
import org.hearsay.entity.Entity;
import org.hearsay.entity.EntityKind;
import org.hearsay.label.Label;
import org.hearsay.lexicon.Lexicons;
import org.hearsay.statement.Cue;
import org.hearsay.statement.Kind;
import org.hearsay.statement.Resolution;
import org.hearsay.statement.Stance;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class ComparisonPageTest {
    private static final String SCRIPT = "<script>alert('x')</script>";
    private static final String SECRET = "The lamps of the harbour were painted green in winter.";

    private final Document page = page();

    @Test
    void everyCellLeadsToItsTelling() {
        assertThat(page.select(".matrix .cell")).isNotEmpty();
        assertThat(page.select("a[href^=#]"))
                .allSatisfy(
                        link -> assertThat(page.getElementById(link.attr("href").substring(1)))
                                .as(link.outerHtml())
                                .isNotNull());
        assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
    }

    @Test
    void bothWordingsAreInViewAndWhatDiffersIsMarked() {
        assertThat(page.select(".telling .there .differs").eachText()).contains("eleven");
        assertThat(page.select(".telling .side:not(.there) .differs").eachText())
                .contains("forty");
        assertThat(page.select(".matrix .s-altered").text()).isEqualTo("altered");
    }

    @Test
    void holdsSentencesAndNoWholeArticle() {
        assertThat(page.text()).contains("The pumps came late").doesNotContain(SECRET);
    }

    @Test
    void labelsStandWithTheArticlesThatUseThem() {
        assertThat(page.select(".label.own").eachText()).contains("the old dam");
    }

    @Test
    void fetchesNothing() {
        assertThat(page.select("link, img, iframe, [src], object, embed, [style], [onclick]"))
                .isEmpty();
        assertThat(page.html()).doesNotContain("@import", "url(");
        assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
                .startsWith("default-src 'none'")
                .doesNotContain("unsafe");
    }

    @Test
    void takesNothingThatAPageSaysForMarkup() {
        assertThat(page.select("script")).hasSize(1);
        assertThat(page.select("b, [onerror]")).isEmpty();
        assertThat(page.select("a[href^=javascript]")).isEmpty();
        assertThat(page.title()).startsWith(SCRIPT);
        assertThat(page.select(".matrix thead").text()).contains("<b>Post");
    }

    @Test
    void scoresNobody() {
        assertThat(page.text().toLowerCase(java.util.Locale.ROOT).split("\\W+"))
                .doesNotContain("error", "lie", "lies", "original", "score", "ranking", "wrong", "false");
    }

    static Document page() {
        List<Reading> readings = List.of(
                reading(
                        "eleven",
                        "<b>Post",
                        "Engineers found water seeping through the old dam above Tarrow on Monday."),
                reading(
                        "forty",
                        "Herald",
                        "Tarrow slept badly below the old dam, while the river board called the coast for pumps,"
                                + " sand, lamps and men, and while the schools sent all children home by bus."));
        return Jsoup.parse(new ComparisonPage(new Comparer(Lexicons.shipped()).compare(readings), 2).html());
    }

    private static Reading reading(String number, String outlet, String opening) {
        String said = "“We found " + number + " cracks in the wall above Tarrow, none deeper than a finger”";
        Words words = new Words()
                .passage(PassageRole.HEADLINE, SCRIPT)
                .passage(PassageRole.PARAGRAPH, opening)
                .passage(PassageRole.PARAGRAPH, said + " said Marit Oslund. The pumps came late.")
                .passage(
                        PassageRole.PARAGRAPH,
                        "Rain fell on the town all night and the pumps stood still. Nobody slept.")
                .passage(PassageRole.PARAGRAPH, SECRET);
        Metadata metadata = new Metadata(
                new Outlet(outlet, null, null),
                "javascript:alert(1)",
                SCRIPT,
                List.of(),
                List.of(),
                "en",
                List.of(),
                null,
                null,
                List.of(),
                PageKind.ARTICLE,
                Map.of(),
                List.of());
        Article article = new Article(
                Page.ofText(words.text()).named(outlet + ".html"),
                "text/html",
                true,
                metadata,
                words.text(),
                words.passages(),
                List.of(),
                null,
                null,
                List.of());
        StatementByHand statement = new StatementByHand(
                        "s1",
                        Kind.DIRECT,
                        words.at("Marit Oslund"),
                        new Cue(words.at("said"), "say", Set.of(Stance.NEUTRAL)))
                .content(words.at(said))
                .quoted(words.at(said.substring(1, said.length() - 1)))
                .speaker("p1", new Resolution(Resolution.How.NAMED, null, null));
        return new Reading(
                article,
                List.of(),
                List.of(
                        new Entity(
                                "p1",
                                EntityKind.PERSON,
                                "Marit Oslund",
                                List.of(),
                                null,
                                null,
                                List.of(words.at("Marit Oslund"))),
                        new Entity(
                                "e1",
                                EntityKind.PLACE,
                                "the old dam",
                                List.of(),
                                null,
                                null,
                                List.of(words.at("the old dam")))),
                List.of(statement.made("test")),
                List.of(new Label("e1", words.at("the old dam"), null)),
                List.of());
    }
}
