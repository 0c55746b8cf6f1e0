// SPDX-License-Identifier: Apache-2.0
package org.hearsay.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.hearsay.lexicon.Lexicons;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Rewrite the expectations with {@code -Dgolden.update=true}, then review the difference. */
class GoldenPagesTest {
    private static final ArticleExtractor EXTRACTOR = new ArticleExtractor(Lexicons.shipped());

    static List<Path> pages() throws IOException {
        return GoldenPages.all();
    }

    @Test
    void theFolderIsThere() throws IOException {
        assertThat(pages()).hasSizeGreaterThanOrEqualTo(30);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void pageIsReadAsExpected(Path file) throws Exception {
        String shown = GoldenPages.shown(EXTRACTOR.extract(GoldenPages.page(file)));
        Path expectation = GoldenPages.expectation(file);
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(expectation, shown);
        }
        assertThat(shown).isEqualTo(Files.readString(expectation));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void spansHoldTheirWords(Path file) throws Exception {
        Invariants.check(EXTRACTOR.extract(GoldenPages.page(file)));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyPrefixIsSurvived(Path file) throws Exception {
        byte[] bytes = Files.readAllBytes(file);
        for (int length = 0; length < bytes.length; length++) {
            try {
                Invariants.check(EXTRACTOR.extract(Page.of(Arrays.copyOf(bytes, length))));
            } catch (NoArticleException e) {
                assertThat(Objects.requireNonNull(e.getMessage())).startsWith("page: ");
            }
        }
    }
}
