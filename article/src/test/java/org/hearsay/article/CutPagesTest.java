// SPDX-License-Identifier: Apache-2.0
package org.hearsay.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.hearsay.lexicon.Lexicons;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every beginning and every end of each page, cut at any byte, is extracted or refused, and what holds of every article
 * holds of it. All of them take long: by default a page is cut at some places; {@code -Dhearsay.cuts=N} cuts it at N,
 * and at every byte when N is larger than the page.
 */
class CutPagesTest {
    private static final ArticleExtractor EXTRACTOR = new ArticleExtractor(Lexicons.shipped());
    private static final int CUTS = Integer.getInteger("hearsay.cuts", 60);

    static List<Path> pages() throws IOException {
        List<Path> pages = new ArrayList<>(GoldenPages.all());
        Path root = Path.of(System.getProperty("hearsay.root", ".."));
        for (String folder : List.of("samples/halmere", "gold/single", "gold/strike")) {
            try (Stream<Path> files = Files.list(root.resolve(folder))) {
                files.filter(f -> f.toString().matches(".*\\.(txt|html)"))
                        .sorted()
                        .forEach(pages::add);
            }
        }
        return pages;
    }

    @Test
    void thePagesAreFound() throws IOException {
        assertThat(pages()).hasSizeGreaterThan(30).anyMatch(p -> p.endsWith("strike/lanyard-wire.txt"));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void beginningsAndEndsAreSurvived(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        double step = Math.max(1, bytes.length / (CUTS + 1.0));
        for (double place = step; place < bytes.length; place += step) {
            int cut = (int) place;
            survive(file + " up to " + cut, Arrays.copyOf(bytes, cut));
            survive(file + " from " + cut, Arrays.copyOfRange(bytes, cut, bytes.length));
        }
    }

    private static void survive(String name, byte[] bytes) {
        try {
            Invariants.check(EXTRACTOR.extract(Page.of(bytes).named(name)));
        } catch (NoArticleException e) {
            // A piece may hold no article; that is an answer.
            assertThat(e).hasMessageStartingWith(name + ": ");
        } catch (RuntimeException | Error e) {
            throw new AssertionError(name, e);
        }
    }
}
