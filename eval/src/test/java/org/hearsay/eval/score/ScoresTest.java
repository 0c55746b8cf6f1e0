// SPDX-License-Identifier: Apache-2.0
package org.hearsay.eval.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ScoresTest {
    private static final String TEXT = "ab cd ef gh ij kl";

    @Test
    void f1IsTheHarmonicMean() {
        Counts counts = new Counts(3, 4, 6);
        assertThat(counts.precision()).isEqualTo(0.75);
        assertThat(counts.recall()).isEqualTo(0.5);
        assertThat(counts.f1()).isCloseTo(0.6, within(1e-9));
        assertThat(Counts.NONE.f1()).isZero();
    }

    @Test
    void exactSpansNeedAllFragmentsAndCountOnce() {
        Fragments both = Words.in(TEXT, "ab", "ef");
        Fragments one = Words.in(TEXT, "ab");
        assertThat(ExactSpans.count(List.of(both, one, one), List.of(one, Fragments.NONE)))
                .isEqualTo(new Counts(1, 1, 2));
    }

    @Test
    void charactersLeaveBlanksOut() {
        assertThat(CharacterOverlap.count(
                        TEXT, List.of(Words.in(TEXT, "ab cd ef")), List.of(Words.in(TEXT, "cd ef gh"))))
                .isEqualTo(new Counts(4, 6, 6));
    }

    @Test
    void linksAreOneToOneAndBestFirst() {
        List<Fragments> gold = List.of(Words.in(TEXT, "ab cd ef gh"), Words.in(TEXT, "ef gh"));
        List<Fragments> ours = List.of(Words.in(TEXT, "ef gh"), Words.in(TEXT, "ij"), Words.in(TEXT, "cd ef"));
        assertThat(Links.between(TEXT, gold, ours)).containsExactly(new Link(1, 0, 1), new Link(0, 2, 0.5));
    }

    @Test
    void tokensAreWordsAndMarks() {
        assertThat(TokenOverlap.tokens("Mr. O’Dell’s 2nd").stream().map(t -> t.in("Mr. O’Dell’s 2nd")))
                .containsExactly("Mr", ".", "O", "’", "Dell", "’", "s", "2nd");
    }

    @Test
    void tokenOverlapOfSources() {
        assertThat(TokenOverlap.f1(TEXT, Words.in(TEXT, "ab cd"), Words.in(TEXT, "cd ef")))
                .isEqualTo(0.5);
        assertThat(TokenOverlap.f1(TEXT, Fragments.NONE, Fragments.NONE)).isEqualTo(1);
        assertThat(TokenOverlap.f1(TEXT, Words.in(TEXT, "ab"), Fragments.NONE)).isZero();
    }

    @Test
    void intervalsHoldTheFigureAndAreRepeatable() {
        List<Tally> texts = List.of(
                new Tally(Map.of("x", new Counts(9, 10, 10))),
                new Tally(Map.of("x", new Counts(5, 10, 10))),
                new Tally(Map.of("x", new Counts(1, 10, 10))));
        Interval interval = Intervals.of(texts).getOrDefault("x", new Interval(0, 0));
        assertThat(interval.low()).isBetween(0.05, 0.3);
        assertThat(interval.high()).isBetween(0.7, 0.95);
        assertThat(Intervals.of(texts)).containsEntry("x", interval);
    }

    @Test
    void tableStandsInColumns() {
        assertThat(new TextTable("what", "n").row("a", "10").row("longer", "5").toString())
                .isEqualTo("what     n\na       10\nlonger   5\n");
    }
}
