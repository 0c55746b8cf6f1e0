// SPDX-License-Identifier: Apache-2.0
package org.hearsay.comparison.utterance;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.comparison.words.Vocabulary;
import org.hearsay.comparison.words.Word;

/**
 * How much a word tells which utterance is meant. A word that many statements of one article hold tells little ("army"); a
 * word that every article holds, but each in one statement only, tells much: it is how an utterance spreads. A
 * word that the outlets say in their own voice belongs to the event ("the killing of the general").
 */
final class Weights {
    private final Map<String, Double> weights = new HashMap<>();
    private final Map<String, Integer> spread = new HashMap<>();

    /** @param own what each article says in its own voice */
    Weights(List<Piece> pieces, List<OwnVoice> own, Vocabulary vocabulary, UtteranceNumbers numbers) {
        double light = numbers.of(UtteranceNumber.LIGHT);
        double name = numbers.of(UtteranceNumber.NAME);
        double event = numbers.of(UtteranceNumber.EVENT);
        Map<String, Integer> saying = new HashMap<>();
        own.forEach(o -> o.stems().forEach(s -> saying.merge(s, 1, Integer::sum)));
        Map<Integer, Integer> sizes = new HashMap<>();
        Map<String, Set<Integer>> articles = new HashMap<>();
        Map<String, Integer> counts = new HashMap<>();
        Map<String, Integer> capitals = new HashMap<>();
        for (Piece piece : pieces) {
            piece.words().stream()
                    .skip(1)
                    .filter(Word::content)
                    .forEach(w -> capitals.merge(w.stem(), w.capital() ? 1 : -1, Integer::sum));
            sizes.merge(piece.article(), 1, Integer::sum);
            for (String stem : piece.stems()) {
                articles.computeIfAbsent(stem, s -> new HashSet<>()).add(piece.article());
                counts.merge(stem, 1, Integer::sum);
            }
        }
        double longest = sizes.values().stream().mapToInt(i -> i).average().orElse(1);
        articles.forEach((stem, in) -> {
            spread.put(stem, in.size());
            double size = in.stream()
                    .mapToInt(a -> sizes.getOrDefault(a, 1))
                    .average()
                    .orElse(1);
            double inOne = (double) counts.getOrDefault(stem, 1) / in.size();
            double share = vocabulary.isLight(stem) ? light : capitals.getOrDefault(stem, 0) > 0 ? name : 1;
            double everybodys = saying.getOrDefault(stem, 0) / (double) own.size();
            weights.put(
                    stem,
                    (1 - event * everybodys) * share * Math.min(1, Math.log1p(size / inOne) / Math.log1p(longest)));
        });
    }

    /** How much a piece has in common with all articles: a central one is told by many, and a full one tells much. */
    double centrality(Piece piece) {
        return piece.stems().stream()
                .mapToDouble(s -> of(s) * spread.getOrDefault(s, 1))
                .sum();
    }

    /** The weight of a word, above 0 to 1; of a word that no statement holds, 1. */
    double of(String stem) {
        return weights.getOrDefault(stem, 1.0);
    }

    double of(Collection<String> stems) {
        return stems.stream().mapToDouble(this::of).sum();
    }
}
