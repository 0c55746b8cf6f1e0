// SPDX-License-Identifier: Apache-2.0
package org.hearsay.app.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.hearsay.InventedReading;
import org.hearsay.Reading;
import org.hearsay.StatementByHand;
import org.hearsay.article.Span;
import org.hearsay.statement.Kind;
import org.hearsay.statement.Statement;
import org.junit.jupiter.api.Test;

class MarksTest {
    @Test
    void cutsAtEveryBoundaryOfNestedAndCrossingMarks() {
        Marks marks = new Marks(List.of(
                said("s1", new Span(2, 10)),
                said("s2", new Span(4, 6)),
                said("s3", new Span(8, 14)),
                said("s4", new Span(8, 14))));
        assertThat(marks.pieces(new Span(0, 12)).stream().map(MarksTest::shown))
                .containsExactly("0-2", "2-4 s1", "4-6 s1 s2", "6-8 s1", "8-10 s1 s3 s4", "10-12 s3 s4");
    }

    @Test
    void givesTheWholeStretchWhereNothingIsMarked() {
        assertThat(new Marks(List.of()).pieces(new Span(3, 7)).stream().map(MarksTest::shown))
                .containsExactly("3-7");
        assertThat(new Marks(List.of()).pieces(new Span(3, 3))).isEmpty();
    }

    @Test
    void piecesTogetherAreTheText() {
        Reading reading = InventedReading.reading();
        String text = reading.article().text();
        assertThat(new Marks(reading.statements())
                        .pieces(new Span(0, text.length())).stream()
                                .map(piece -> reading.text(piece.span()))
                                .collect(Collectors.joining()))
                .isEqualTo(text);
    }

    private static Statement said(String id, Span content) {
        return new StatementByHand(id, Kind.INDIRECT, null, null)
                .content(content)
                .made("test");
    }

    private static String shown(Piece piece) {
        String ids =
                piece.marks().stream().map(mark -> " " + mark.statement().id()).collect(Collectors.joining());
        return piece.span().start() + "-" + piece.span().end() + ids;
    }
}
