// SPDX-License-Identifier: Apache-2.0
package org.hearsay.comparison.utterance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.comparison.words.Word;
import org.junit.jupiter.api.Test;

final class FusedPiecesTest {
    private static final String FUSED = "The wall will hold until autumn and nobody asked the town about it";

    private final InventedPieces invented = new InventedPieces();

    private static String words(Piece piece) {
        return String.join(" ", piece.words().stream().map(Word::form).toList());
    }

    private List<String> parts(String firstSpeaker, String secondSpeaker) {
        return FusedPieces.apart(List.of(
                        invented.direct(0, firstSpeaker, "The wall will hold until autumn"),
                        invented.direct(0, secondSpeaker, "Nobody asked the town about it"),
                        invented.direct(1, firstSpeaker, FUSED)))
                .stream()
                .filter(p -> p.article() == 1)
                .map(FusedPiecesTest::words)
                .toList();
    }

    @Test
    void wordsOfTwoPeopleAreTakenApart() {
        assertThat(parts("Marit Oslund", "Piet Harrow"))
                .containsExactly("the wall will hold until autumn", "and nobody asked the town about it");
    }

    @Test
    void wordsOfOneStayTogether() {
        assertThat(parts("Marit Oslund", "Marit Oslund")).hasSize(1);
    }

    @Test
    void whoIsToldElsewhereToHaveSaidBothIsLeftBoth() {
        List<Piece> pieces = FusedPieces.apart(List.of(
                invented.direct(0, "Marit Oslund", FUSED),
                invented.direct(1, "Piet Harrow", "Nobody asked the town about it"),
                invented.direct(2, "Marit Oslund", FUSED)));
        assertThat(pieces).hasSize(3);
    }

    @Test
    void thePartsStandWhereTheirWordsStand() {
        Piece second = FusedPieces.apart(List.of(
                        invented.direct(0, "Marit Oslund", "The wall will hold until autumn"),
                        invented.direct(0, "Piet Harrow", "Nobody asked the town about it"),
                        invented.direct(1, "Marit Oslund", FUSED)))
                .getLast();
        assertThat(FUSED.substring(second.span().start(), second.span().end()))
                .isEqualTo("and nobody asked the town about it");
        assertThat(second.quoted()).isNotNull();
    }
}
