// SPDX-License-Identifier: Apache-2.0
package org.hearsay.comparison.utterance;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleBiFunction;
import java.util.stream.Collectors;
import org.hearsay.comparison.SpeakerRelation;
import org.hearsay.comparison.speaker.SpeakerRelations;

/** Pieces that tell one utterance. The first is the fullest. */
final class Cluster {
    /** So many members stand for all, so that a story of many articles costs no more than its articles. */
    private static final int MOST_COMPARED = 6;

    private final List<Piece> pieces = new ArrayList<>();
    private final List<Piece> compared = new ArrayList<>();

    void add(Piece piece) {
        pieces.add(piece);
        if (compared.size() < MOST_COMPARED
                && compared.stream().noneMatch(p -> p.stems().equals(piece.stems()))) {
            compared.add(piece);
        }
    }

    void remove(Piece piece) {
        pieces.remove(piece);
        compared.remove(piece);
    }

    boolean isOfOneArticle() {
        return pieces.stream().map(Piece::article).distinct().count() == 1;
    }

    List<Piece> pieces() {
        return pieces;
    }

    List<Piece> compared() {
        return compared;
    }

    /** Whether a member gives in one run what the piece quotes, or the other way round. */
    boolean hasWhole(Piece piece, Likeness likeness) {
        return compared.stream().anyMatch(p -> likeness.isCut(piece, p));
    }

    /** Between single and average link: like the fullest member, or like most of those it is likest to, half of them all; where
     * it tells of a speaker whom none tells of, and some of another, those decide, as the rest may mean the same one more vaguely. */
    double likeness(Piece piece, ToDoubleBiFunction<Piece, Piece> likeness) {
        Map<SpeakerRelation, List<Piece>> related = compared.stream()
                .collect(Collectors.groupingBy(p -> SpeakerRelations.of(p.speaker(), piece.speaker())));
        List<Piece> others = related.getOrDefault(SpeakerRelation.OTHER, List.of());
        boolean another = !others.isEmpty() && !related.containsKey(SpeakerRelation.SAME);
        double[] like = (another ? others : compared)
                .stream().mapToDouble(p -> likeness.applyAsDouble(piece, p)).toArray();
        double first = like.length == 0 ? 0 : like[0];
        double best =
                Arrays.stream(like).sorted().skip(like.length / 2).average().orElse(0);
        return Math.max(first, best);
    }
}
