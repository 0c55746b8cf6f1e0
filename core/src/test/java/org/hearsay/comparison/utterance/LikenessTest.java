// SPDX-License-Identifier: Apache-2.0
package org.hearsay.comparison.utterance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class LikenessTest {
    private final InventedPieces invented = new InventedPieces();

    private double like(Piece one, Piece other) {
        return new Likeness(
                        invented.weights(List.of(one, other)),
                        UtteranceNumbers.middle(),
                        new Talkativeness(List.of(one, other)))
                .of(one, other);
    }

    private double withFigures(String first, String second) {
        return like(
                invented.indirect(0, null, "the flood took " + first + " houses of the old town"),
                invented.indirect(1, null, second + " houses were lost to the flood"));
    }

    @Test
    void anExactFigureInCommonTellsMoreThanARoundOneAndOtherFiguresSpeakAgainst() {
        double exact = withFigures("1,483", "1,483");
        double round = withFigures("14", "14");
        double none = withFigures("many", "some");
        double others = withFigures("14", "37");
        assertThat(exact).isGreaterThan(round);
        assertThat(round).isGreaterThan(none);
        assertThat(others).isLessThan(none);
    }

    @Test
    void anothersOwnWordsThatAreOnlyAlikeAreNotTheSame() {
        Piece one = invented.direct(0, "Marit Oslund", "The wall is old but it will hold until the harvest");
        assertThat(like(one, invented.direct(1, "Piet Harrow", "The wall is old and the board has been asleep")))
                .isZero();
        assertThat(like(one, invented.direct(1, "Piet Harrow", "The wall is old but it will hold until the harvest")))
                .isPositive();
    }

    @Test
    void aFewWordsInOneRunAreACut() {
        Likeness likeness = new Likeness(
                invented.weights(List.of()),
                UtteranceNumbers.middle().with(UtteranceNumber.CUT_WORDS, 3),
                new Talkativeness(List.of()));
        Piece whole = invented.direct(0, "Marit Oslund", "The wall is old but it will hold until the harvest");
        assertThat(likeness.isCut(invented.direct(1, "until the harvest"), whole))
                .isTrue();
        assertThat(likeness.isCut(invented.direct(1, "the harvest"), whole)).isFalse();
        assertThat(likeness.isCut(invented.direct(1, "until a harvest"), whole)).isFalse();
        assertThat(likeness.isCut(invented.direct(1, "Piet Harrow", "until the harvest"), whole))
                .isFalse();
    }
}
