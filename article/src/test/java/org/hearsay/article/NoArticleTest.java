// SPDX-License-Identifier: Apache-2.0
package org.hearsay.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.hearsay.lexicon.Lexicons;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NoArticleTest {
    private static final ArticleExtractor EXTRACTOR = new ArticleExtractor(Lexicons.shipped());
    private static final String MENU = "<html><body><ul><li><a href=/>Home</a><li><a href=/n>News</a></ul>";

    @Test
    void aMenuIsNoArticleAndTheMessageSaysWhatToDo() {
        assertThatThrownBy(() -> EXTRACTOR.extract(Page.ofHtml(MENU).named("page.html")))
                .isInstanceOf(NoArticleException.class)
                .hasMessage("page.html: no article text found (largest block 1 words, 40 needed); try --keep-all");
    }

    @Test
    void keepingAllTakesTheWholeVisibleText() throws Exception {
        Article article = EXTRACTOR.keepingAll().extract(Page.ofHtml(MENU));
        assertThat(article.text()).isEqualTo("Home\n\nNews");
        assertThat(article.furniture()).isEmpty();
    }

    @Test
    void anEmptyPageIsCalledEmpty() {
        assertThatThrownBy(() -> EXTRACTOR.extract(Page.ofText(" \n\u00a0\n").named("a.txt")))
                .isInstanceOf(NoArticleException.class)
                .hasMessageStartingWith("a.txt: is empty");
    }

    @ParameterizedTest
    @CsvSource({
        "%PDF-1.7 x, a PDF",
        "GIF89a, a GIF image",
        "'PK\u0003\u0004', a ZIP archive",
        "{\\rtf1, an RTF document"
    })
    void aBinaryFileIsNamed(String head, String kind) {
        assertThatThrownBy(() -> EXTRACTOR.extract(Page.of(head.getBytes(StandardCharsets.ISO_8859_1))))
                .isInstanceOf(NoArticleException.class)
                .hasMessageStartingWith("page: looks like " + kind)
                .hasMessageContaining("not a page of text or HTML");
    }

    @Test
    void controlCharactersBetrayBinaryData() {
        assertThatThrownBy(() -> EXTRACTOR.extract(Page.of(new byte[500])))
                .isInstanceOf(NoArticleException.class)
                .hasMessageContaining("binary data");
    }

    @Test
    void whatIsGivenWins() throws Exception {
        PageDate day = new PageDate("2020-02-01", PageDate.Precision.DAY, "given");
        Article article = EXTRACTOR.extract(Page.ofText("Published: 3 May 2023\nThe harbour is closed, the mayor said.")
                .given(new Given("The Courier", "https://www.courier.example/a", day)));
        assertThat(article.metadata().published()).isEqualTo(day);
        assertThat(article.metadata().outlet()).isEqualTo(new Outlet("The Courier", "courier.example", "given"));
        assertThat(article.metadata().sources()).containsEntry("published", "given");
        assertThat(article.anchor())
                .isEqualTo(new Anchor(new PageDate("2020-02-01", PageDate.Precision.DAY, "published"), null));
    }

    @Test
    void theDateOfAFeedCountsWhereThePageTellsNone() throws Exception {
        PageDate listed = new PageDate("2024-03-14T19:30Z", PageDate.Precision.MINUTE, "feed");
        String words = "The harbour is closed, the mayor said.";
        Article silent = EXTRACTOR.extract(Page.ofText(words).listed(listed).named("a.txt"));
        assertThat(silent.metadata().published()).isEqualTo(listed);
        assertThat(silent.metadata().sources()).containsEntry("published", "feed");
        Article telling =
                EXTRACTOR.extract(Page.ofText("Published: 3 May 2023\n" + words).listed(listed));
        assertThat(telling.metadata().published()).extracting(PageDate::value).isEqualTo("2023-05-03");
        assertThat(telling.metadata().conflicts()).isEmpty();
    }

    @Test
    void aTruncatedPageIsNotWhole() throws Exception {
        Article article =
                EXTRACTOR.extract(Page.ofText("It is closed, she said.").truncated());
        assertThat(article.whole()).isFalse();
        assertThat(article.warnings())
                .containsExactly("the page breaks off before its end; of what follows nothing is known");
    }
}
