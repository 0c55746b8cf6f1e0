// SPDX-License-Identifier: Apache-2.0
package org.hearsay.comparison.utterance;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.comparison.SpeakerRelation;
import org.hearsay.comparison.speaker.SpeakerRelations;
import org.hearsay.comparison.words.Vocabulary;
import org.hearsay.comparison.words.Word;

/**
 * The utterances of a story. Groups of sentences become one utterance where most articles that hold both hold them in one
 * breath; sentences of one article alone stay together as they stand in their statement.
 */
public final class Rows {
    /** So many pieces of a group are asked for their speakers. */
    private static final int MOST_ASKED = 10;

    private final List<Row> rows;
    private final Weights weights;
    private final UtteranceNumbers numbers;
    private final Likeness likeness;

    private Rows(List<Row> rows, Weights weights, UtteranceNumbers numbers, Likeness likeness) {
        this.likeness = likeness;
        this.numbers = numbers;
        this.rows = rows;
        this.weights = weights;
    }

    /** Each piece belongs to one utterance. */
    public List<Row> rows() {
        return rows;
    }

    UtteranceNumbers numbers() {
        return numbers;
    }

    Likeness likeness() {
        return likeness;
    }

    Weights weights() {
        return weights;
    }

    /** The weight of words, each by the share of the row's articles that have it. */
    double marking(Row row, Collection<String> stems) {
        return stems.stream().mapToDouble(s -> weights.of(s) * row.share(s)).sum();
    }

    /** The utterances that these pieces tell. */
    public static Rows of(List<Piece> told, List<OwnVoice> own, Vocabulary vocabulary, UtteranceNumbers numbers) {
        List<Piece> pieces = FusedPieces.apart(told);
        Weights weights = new Weights(pieces, own, vocabulary, numbers);
        Talkativeness talkativeness = new Talkativeness(pieces);
        Likeness likeness = new Likeness(weights, numbers, talkativeness);
        List<Cluster> clusters = Clusters.of(pieces, likeness, weights);
        List<List<Piece>> groups = new ArrayList<>();
        List<Piece> alone = new ArrayList<>();
        for (Cluster cluster : clusters) {
            if (cluster.pieces().stream().map(Piece::article).distinct().count() > 1) {
                groups.add(new ArrayList<>(cluster.pieces()));
            } else {
                alone.addAll(cluster.pieces());
            }
        }
        joinSaidTogether(groups, numbers.of(UtteranceNumber.TOGETHER));
        alone = withoutRestsOfSentences(alone, groups);
        alone = new LoneStatements(groups, weights, numbers).join(byStatement(alone));
        groups.addAll(byStatement(alone));
        return new Rows(groups.stream().map(Row::new).toList(), weights, numbers, likeness);
    }

    /** A clause that nobody else tells stays with the clause of its sentence that others tell. */
    private static List<Piece> withoutRestsOfSentences(List<Piece> alone, List<List<Piece>> groups) {
        Map<String, List<Piece>> bySentence = new HashMap<>();
        groups.forEach(g -> g.forEach(p -> bySentence.putIfAbsent(sentence(p), g)));
        List<Piece> left = new ArrayList<>();
        for (Piece piece : alone) {
            List<Piece> group = bySentence.get(sentence(piece));
            if (group == null) {
                left.add(piece);
            } else {
                group.add(piece);
            }
        }
        return left;
    }

    private static String sentence(Piece piece) {
        Word first = piece.sentence().words().getFirst();
        return piece.article() + " " + piece.statement().id() + " "
                + first.span().start();
    }

    private static void joinSaidTogether(List<List<Piece>> groups, double share) {
        for (int i = 0; i < groups.size(); i++) {
            for (int j = i + 1; j < groups.size(); j++) {
                if (saidTogether(groups.get(i), groups.get(j), share) && !byOthers(groups.get(i), groups.get(j))) {
                    groups.get(i).addAll(groups.remove(j));
                    j = i;
                }
            }
        }
    }

    /** Whether the two are mostly told of different speakers: then who has them in one breath fused them. */
    private static boolean byOthers(List<Piece> some, List<Piece> others) {
        int same = 0;
        int other = 0;
        for (Piece piece : sample(some)) {
            for (Piece there : sample(others)) {
                if (piece.article() != there.article()) {
                    SpeakerRelation relation = SpeakerRelations.of(piece.speaker(), there.speaker());
                    same += relation == SpeakerRelation.SAME ? 1 : 0;
                    other += relation == SpeakerRelation.OTHER ? 1 : 0;
                }
            }
        }
        return other > same;
    }

    private static List<Piece> sample(List<Piece> pieces) {
        return pieces.subList(0, Math.min(MOST_ASKED, pieces.size()));
    }

    /** Whether more than half of the articles that hold both hold them in one statement, and enough of those that hold either. */
    private static boolean saidTogether(List<Piece> some, List<Piece> others, double share) {
        int both = 0;
        int together = 0;
        Map<Integer, List<Piece>> byArticle = new HashMap<>();
        others.forEach(p ->
                byArticle.computeIfAbsent(p.article(), a -> new ArrayList<>()).add(p));
        Map<Integer, Boolean> seen = new HashMap<>();
        for (Piece piece : some) {
            List<Piece> there = byArticle.getOrDefault(piece.article(), List.of());
            if (!there.isEmpty()) {
                boolean one = there.stream()
                        .anyMatch(
                                p -> p.statement().id().equals(piece.statement().id()));
                seen.merge(piece.article(), one, Boolean::logicalOr);
            }
        }
        for (boolean one : seen.values()) {
            both++;
            together += one ? 1 : 0;
        }
        Set<Integer> either = new HashSet<>(byArticle.keySet());
        some.forEach(p -> either.add(p.article()));
        return together * 2 > both && together >= share * either.size();
    }

    private static List<List<Piece>> byStatement(List<Piece> pieces) {
        Map<String, List<Piece>> groups = new LinkedHashMap<>();
        pieces.stream()
                .sorted(Comparator.comparing(Piece::article)
                        .thenComparing(p -> p.span().start()))
                .forEach(p -> groups.computeIfAbsent(p.article() + p.statement().id(), k -> new ArrayList<>())
                        .add(p));
        return List.copyOf(groups.values());
    }
}
