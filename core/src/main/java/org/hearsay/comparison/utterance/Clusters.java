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

/**
 * Groups pieces by the utterance that they tell: the most central first, each joins the group that it is most like, or begins one.
 * Only groups that share a word of content with it are looked at.
 */
final class Clusters {
    private static final double ENOUGH = 0.45;

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
        return clusters.clusters;
    }

    private void add(Piece piece) {
        int best = -1;
        double most = ENOUGH;
        for (int candidate : candidates(piece)) {
            double like = clusters.get(candidate).likeness(piece, likeness);
            if (like >= most) {
                best = candidate;
                most = like;
            }
        }
        if (best < 0) {
            best = clusters.size();
            clusters.add(new Cluster(piece));
        } else {
            clusters.get(best).add(piece);
        }
        for (String stem : piece.stems()) {
            byStem.computeIfAbsent(stem, s -> new LinkedHashSet<>()).add(best);
        }
    }

    private Set<Integer> candidates(Piece piece) {
        Set<Integer> found = new LinkedHashSet<>();
        piece.stems().forEach(s -> found.addAll(byStem.getOrDefault(s, Set.of())));
        return found;
    }
}
