// SPDX-License-Identifier: Apache-2.0
package org.hearsay.comparison.utterance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;

/**
 * Groups pieces by the utterance that they tell: the most central first, each joins the group that it is most like, or begins one.
 * Only groups that share a word of content with it are looked at.
 */
final class Clusters {
    private static final double ENOUGH = 0.5;

    private final Likeness likeness;
    private final List<Cluster> clusters = new ArrayList<>();
    private final Map<String, Set<Integer>> byStem = new HashMap<>();

    private Clusters(Likeness likeness) {
        this.likeness = likeness;
    }

    static List<Cluster> of(List<Piece> pieces, Likeness likeness, Weights weights) {
        Clusters clusters = new Clusters(likeness);
        Map<Piece, Double> centrality = new IdentityHashMap<>();
        pieces.forEach(p -> centrality.put(p, weights.centrality(p)));
        pieces.stream()
                .sorted(Comparator.<Piece>comparingDouble(p -> -centrality.getOrDefault(p, 0.0))
                        .thenComparing(p -> p.statement().kind())
                        .thenComparing(Piece::article)
                        .thenComparing(p -> p.span().start())
                        .thenComparing(p -> p.span().end()))
                .forEach(clusters::add);
        clusters.joinBySentences();
        return clusters.clusters.stream().filter(c -> !c.pieces().isEmpty()).toList();
    }

    private void add(Piece piece) {
        int best = likest(candidates(piece), c -> c.likeness(piece, likeness::of));
        if (best < 0) {
            best = likest(candidates(piece), c -> c.hasWhole(piece, likeness) ? 1 : 0);
        }
        if (best < 0) {
            best = clusters.size();
            clusters.add(new Cluster());
        }
        add(piece, best);
    }

    private void add(Piece piece, int cluster) {
        clusters.get(cluster).add(piece);
        piece.stems()
                .forEach(s ->
                        byStem.computeIfAbsent(s, k -> new LinkedHashSet<>()).add(cluster));
    }

    /** What one article alone tells joins what its whole sentence is like. */
    private void joinBySentences() {
        for (int c = 0; c < clusters.size(); c++) {
            if (clusters.get(c).isOfOneArticle()) {
                for (Piece piece : List.copyOf(clusters.get(c).pieces())) {
                    Set<Integer> others = candidates(piece);
                    others.remove(c);
                    int best = likest(others, o -> o.likeness(piece, likeness::ofSentences));
                    if (best >= 0) {
                        clusters.get(c).remove(piece);
                        add(piece, best);
                    }
                }
            }
        }
    }

    /** The likest of these clusters; -1 when none is like enough. */
    private int likest(Set<Integer> candidates, ToDoubleFunction<Cluster> measure) {
        int best = -1;
        double most = ENOUGH;
        for (int candidate : candidates) {
            double like = measure.applyAsDouble(clusters.get(candidate));
            if (like >= most) {
                best = candidate;
                most = like;
            }
        }
        return best;
    }

    private Set<Integer> candidates(Piece piece) {
        Set<Integer> found = new LinkedHashSet<>();
        piece.stems().forEach(s -> found.addAll(byStem.getOrDefault(s, Set.of())));
        return found;
    }
}
