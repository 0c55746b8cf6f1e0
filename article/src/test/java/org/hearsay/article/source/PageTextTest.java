// SPDX-License-Identifier: Apache-2.0
package org.hearsay.article.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageTextTest {
    private static final String TEXT = "Die Fähre fährt nicht, sagte die Bürgermeisterin über die schöne Straße.";

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1252", "ISO-8859-1"})
    void theCharsetOfTheServerIsUsed(String charset) {
        byte[] bytes = TEXT.getBytes(Charset.forName(charset));
        assertThat(PageText.of(bytes, "text/plain", charset).text()).isEqualTo(TEXT);
    }

    @Test
    void theCharsetOfThePageIsUsed() {
        String html = "<html><head><meta charset=\"windows-1251\"></head><body><p>Паром закрыт</p>";
        assertThat(PageText.of(html.getBytes(Charset.forName("windows-1251")), null, null)
                        .text())
                .isEqualTo(html);
    }

    @Test
    void utf8IsKnownWhateverIsDeclared() {
        String html = "<html><head><meta charset=windows-1252></head><body><p>Die Fähre, „endlich“</p>";
        assertThat(PageText.of(bytes(html), "text/html", "ISO-8859-1").text()).isEqualTo(html);
        byte[] other = html.getBytes(Charset.forName("windows-1252"));
        assertThat(PageText.of(other, "text/html", "UTF-8").text()).isEqualTo(html);
        assertThat(PageText.of(other, "text/html", "no-such-charset").text()).isEqualTo(html);
    }

    @Test
    void aPageThatEndsInsideATagBreaksOff() {
        assertThat(PageText.of(bytes("<html><p>The end</p><a href='https"), null, null)
                        .breaksOff())
                .isTrue();
        assertThat(PageText.of(bytes("<html><p>The end"), null, null).breaksOff())
                .isFalse();
        assertThat(PageText.of(bytes("<html><p>2 < 3</p>"), null, null).breaksOff())
                .isFalse();
        assertThat(PageText.of(bytes("if a <b"), null, null).breaksOff()).isFalse();
    }

    @Test
    void marksOfUtf32AreNotTakenForThoseOfUtf16() throws Exception {
        for (String charset : List.of("UTF-32LE", "UTF-32BE")) {
            assertThat(PageText.of(("\ufeff" + TEXT).getBytes(charset), null, null)
                            .text())
                    .isEqualTo(TEXT);
        }
    }

    @Test
    void aByteOrderMarkWinsAndIsNoText() {
        byte[] utf16 = ("\ufeff" + TEXT).getBytes(StandardCharsets.UTF_16LE);
        assertThat(PageText.of(utf16, null, "UTF-8").text()).isEqualTo(TEXT);
    }

    @Test
    void withoutDeclarationTheCharsetIsGuessed() {
        byte[] bytes = TEXT.repeat(20).getBytes(Charset.forName("windows-1252"));
        assertThat(PageText.of(bytes, null, null).text()).isEqualTo(TEXT.repeat(20));
        assertThat(PageText.of(TEXT.getBytes(StandardCharsets.UTF_8), null, null)
                        .text())
                .isEqualTo(TEXT);
    }

    @Test
    void htmlIsToldFromText() {
        assertThat(PageText.of(bytes("<!DOCTYPE html><p>x"), "text/plain", null).html())
                .isTrue();
        assertThat(PageText.of(bytes("<div><p>x</p></div>"), null, null).html()).isTrue();
        assertThat(PageText.of(bytes("He said <b>so</b>."), null, null).html()).isFalse();
        assertThat(PageText.of(bytes("x"), "text/html", null).html()).isTrue();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
