// SPDX-License-Identifier: Apache-2.0
package org.hearsay.eval.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class BodyOverlapTest {
    @Test
    void shinglesOfFourWordsAreCountedWithTheirRepetitions() {
        BodyOverlap overlap = BodyOverlap.byShingles("a b c d e", "a b c d e f");
        assertThat(overlap.precision()).isEqualTo(2 / 3.0);
        assertThat(overlap.recall()).isEqualTo(1);
    }

    @Test
    void aBodyOfFewerWordsIsOneShingle() {
        assertThat(BodyOverlap.byShingles("a b", "a b").f1()).isEqualTo(1);
        assertThat(BodyOverlap.byShingles("a b", "A b").f1()).isZero();
    }

    @Test
    void nothingFoundIsRightOnlyWhereThereIsNothing() {
        assertThat(BodyOverlap.byShingles("", "").f1()).isEqualTo(1);
        assertThat(BodyOverlap.byShingles("a b c d", "").f1()).isZero();
    }

    @Test
    void wordsCountWhateverTheirCase() {
        BodyOverlap overlap = BodyOverlap.byWords("One two two", "one Two three");
        assertThat(overlap.f1()).isCloseTo(2 / 3.0, within(1e-9));
    }

    @Test
    void averagingFirstOrLast() {
        List<BodyOverlap> pages = List.of(new BodyOverlap(1, 0.5), new BodyOverlap(0.5, 1));
        assertThat(new BodyScores("x", pages, true).f1()).isEqualTo(0.75);
        assertThat(new BodyScores("x", pages, false).f1()).isCloseTo(2 / 3.0, within(1e-9));
    }

    @Test
    void theSameScoresLieNoHigher() {
        List<BodyOverlap> pages = List.of(new BodyOverlap(1, 0.5), new BodyOverlap(0.5, 1));
        BodyScores scores = new BodyScores("x", pages, true);
        assertThat(scores.above(scores).low()).isZero();
        assertThat(scores.above(scores).high()).isZero();
    }
}
