// SPDX-License-Identifier: Apache-2.0
package org.hearsay;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.stream.Stream;
import org.hearsay.article.NoArticleException;
import org.hearsay.article.Page;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Beginnings and ends of pages, cut at any byte, are read or refused, and every reading of one is sound. Language models
 * over each of them would take hours, so that a few are read of each page; {@code -Dhearsay.cuts=N} reads N. All of them
 * are extracted by the test of the same name in {@code article}.
 */
class CutPagesTest {
    private static final int CUTS = Integer.getInteger("hearsay.cuts", 3);

    static Stream<Page> pages() throws IOException {
        return InvariantsTest.pages();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void beginningsAndEndsAreSurvived(Page page) {
        byte[] bytes = page.bytes();
        // Pages differ in length, so that the steps fall on all kinds of places.
        double step = Math.max(1, bytes.length / (CUTS + 1.0));
        for (double place = step; place < bytes.length; place += step) {
            int cut = (int) place;
            survive(page, 0, cut, bytes);
            survive(page, cut, bytes.length, bytes);
        }
    }

    private static void survive(Page page, int from, int to, byte[] bytes) {
        String name = page.name() + " from " + from + " to " + to;
        try {
            ReadingInvariants.check(TestReader.hearsay()
                    .read(Page.of(Arrays.copyOfRange(bytes, from, to)).named(name)));
        } catch (NoArticleException e) {
            // A piece may hold no article; that is an answer.
            assertThat(e).hasMessageStartingWith(name + ": ");
        } catch (IOException | RuntimeException | Error e) {
            throw new AssertionError(name, e);
        }
    }
}
