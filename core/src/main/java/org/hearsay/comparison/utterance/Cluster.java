// SPDX-License-Identifier: Apache-2.0
package org.hearsay.comparison.utterance;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Pieces that tell one utterance. The first is the fullest. */
final class Cluster {
    /** So many members stand for all, so that a story of many articles costs no more than its articles. */
    private static final int MOST_COMPARED = 6;

    private final List<Piece> pieces = new ArrayList<>();
    private final List<Piece> compared = new ArrayList<>();

    Cluster(Piece first) {
        add(first);
    }

    void add(Piece piece) {
        pieces.add(piece);
        if (compared.size() < MOST_COMPARED
                && compared.stream().noneMatch(p -> p.stems().equals(piece.stems()))) {
            compared.add(piece);
        }
    }

    List<Piece> pieces() {
        return pieces;
    }

    List<Piece> compared() {
        return compared;
    }

    /** Between single and average link: like the fullest member, or like most of those it is likest to, half of them all. */
    double likeness(Piece piece, Likeness likeness) {
        double[] like =
                compared.stream().mapToDouble(p -> likeness.of(piece, p)).toArray();
        double first = like[0];
        double best =
                Arrays.stream(like).sorted().skip(like.length / 2).average().orElse(0);
        return Math.max(first, best);
    }
}
