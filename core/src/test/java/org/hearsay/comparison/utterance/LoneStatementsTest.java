// SPDX-License-Identifier: Apache-2.0
package org.hearsay.comparison.utterance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

final class LoneStatementsTest {
    private static final UtteranceNumbers NUMBERS = UtteranceNumbers.middle()
            .with(UtteranceNumber.LONE_KNOWN, 0.85)
            .with(UtteranceNumber.LONE_WORDS, 2)
            .with(UtteranceNumber.LONE_NEARLY_ALL, 0.8)
            .with(UtteranceNumber.LONE_ONE_WORD, 0.55)
            .with(UtteranceNumber.LONE_ONE_SHARE, 0.35);

    private final InventedPieces invented = new InventedPieces();
    private final List<Piece> harvest = new ArrayList<>(List.of(
            invented.direct(0, "Marit Oslund", "The wall will hold until the harvest"),
            invented.direct(1, "Marit Oslund", "Until the harvest the wall will hold")));
    private final List<Piece> cracks = new ArrayList<>(List.of(
            invented.direct(0, "Piet Harrow", "In the wall there are 11,250 cracks, deeper than a finger"),
            invented.direct(1, "Piet Harrow", "There are 11,250 cracks in the wall, deeper than a finger")));

    private List<Piece> left(Piece... alone) {
        List<Piece> all = new ArrayList<>(harvest);
        all.addAll(cracks);
        all.addAll(Arrays.asList(alone));
        return new LoneStatements(List.of(harvest, cracks), invented.weights(all), NUMBERS)
                .join(Arrays.stream(alone).map(List::of).toList());
    }

    @Test
    void anotherTranslationJoinsByWordsThatOnlyOneUtteranceHas() {
        Piece piece = invented.direct(2, "Up to the harvest it holds, this old rampart of ours");
        assertThat(left(piece)).isEmpty();
        assertThat(harvest).contains(piece);
    }

    @Test
    void aWordThatSeveralUtterancesHaveTellsNothing() {
        assertThat(left(invented.direct(2, "A wall is a wall, whoever builds it")))
                .hasSize(1);
    }

    @Test
    void whatSomebodyElseSaidStaysAlone() {
        Piece piece = invented.direct(2, "Piet Harrow", "Up to the harvest it holds, this old rampart of ours");
        assertThat(left(piece)).containsExactly(piece);
    }

    @Test
    void oneTellingWordIsEnoughForTheSameSpeakerOnly() {
        assertThat(left(invented.indirect(2, null, "what comes after the harvest")))
                .hasSize(1);
        assertThat(left(invented.indirect(2, "Marit Oslund", "what comes after the harvest")))
                .isEmpty();
    }

    @Test
    void oneWordAmongManyOthersIsNotEnough() {
        assertThat(left(invented.indirect(
                        2,
                        "Marit Oslund",
                        "that villagers celebrate the harvest with music, dancing, cider, lanterns and fireworks")))
                .hasSize(1);
    }

    @Test
    void anExactFigureJoinsByItself() {
        Piece piece = invented.indirect(2, null, "that engineers counted 11,250 places of concern");
        assertThat(left(piece)).isEmpty();
        assertThat(cracks).contains(piece);
    }

    @Test
    void aRoundFigureDoesNot() {
        List<Piece> round = new ArrayList<>(List.of(
                invented.direct(0, "Piet Harrow", "There are 11 cracks, deeper than a finger"),
                invented.direct(1, "Piet Harrow", "11 cracks are there, deeper than a finger")));
        Piece piece = invented.indirect(2, null, "that engineers closed 11 schools of the district");
        List<Piece> all = new ArrayList<>(round);
        all.addAll(harvest);
        all.add(piece);
        assertThat(new LoneStatements(List.of(harvest, round), invented.weights(all), NUMBERS)
                        .join(List.of(List.of(piece))))
                .containsExactly(piece);
    }

    @Test
    void aHeadlineJoinsWhatItRetells() {
        Piece told = cracks.getFirst();
        Piece headline = invented.retelling(0, told.statement().id(), "Fears for Tarrow");
        assertThat(left(headline)).isEmpty();
        assertThat(cracks).contains(headline);
    }

    @Test
    void whichComesFirstMakesNoDifference() {
        Piece first = invented.direct(2, "Up to the harvest it holds, this old rampart of ours");
        Piece second = invented.direct(3, "This old rampart of ours is a ruin");
        assertThat(left(first, second)).containsExactly(second);
        harvest.remove(first);
        assertThat(left(second, first)).containsExactly(second);
    }
}
