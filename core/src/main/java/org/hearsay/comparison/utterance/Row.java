// SPDX-License-Identifier: Apache-2.0
package org.hearsay.comparison.utterance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.comparison.speaker.Party;

/** The pieces that tell one utterance: at least one, in the order of the articles and of their texts. */
public final class Row {
    /** So many different pieces stand for all when something is compared with the row. */
    private static final int MOST_COMPARED = 6;

    private static final int MOST_ASKED = 20;

    private static final Comparator<Piece> ORDER = Comparator.comparing(Piece::article)
            .thenComparing(p -> p.span().start())
            .thenComparing(p -> p.span().end())
            .thenComparing(p -> p.statement().id());

    private final Map<Integer, List<Piece>> byArticle = new HashMap<>();
    private final List<Matter> compared;
    private final Set<Party> speakers = new LinkedHashSet<>();
    /** Of each stem of its words of content, how many articles tell it with that. */
    private final Map<String, Integer> articlesByStem = new HashMap<>();

    Row(List<Piece> pieces) {
        for (Piece piece : pieces.stream().sorted(ORDER).toList()) {
            byArticle.computeIfAbsent(piece.article(), a -> new ArrayList<>()).add(piece);
            Party speaker = piece.speaker();
            if (speaker != null) {
                speakers.add(speaker);
            }
        }
        byArticle
                .values()
                .forEach(told -> told.stream()
                        .flatMap(piece -> piece.stems().stream())
                        .distinct()
                        .forEach(stem -> articlesByStem.merge(stem, 1, Integer::sum)));
        Set<Set<String>> different = new HashSet<>();
        this.compared = pieces.stream()
                .sorted(ORDER)
                .map(Piece::matter)
                .sorted(Comparator.comparing(m -> -m.stems().size()))
                .filter(m -> different.add(m.stems()))
                .limit(MOST_COMPARED)
                .toList();
    }

    /** The pieces of one article, in order of its text. */
    public List<Piece> in(int article) {
        return byArticle.getOrDefault(article, List.of());
    }

    /** How many articles tell it. */
    public int spread() {
        return byArticle.size();
    }

    /** The fullest of its different pieces. */
    List<Matter> compared() {
        return compared;
    }

    /** Everybody who is told to have said it. */
    Set<Party> speakers() {
        return speakers;
    }

    /** The share of its articles that tell it with this word. */
    double share(String stem) {
        return (double) articlesByStem.getOrDefault(stem, 0) / byArticle.size();
    }

    /** Who speaks in each of some pieces, where it is known. */
    List<Party> tellers() {
        return byArticle.values().stream()
                .flatMap(List::stream)
                .map(Piece::speaker)
                .filter(java.util.Objects::nonNull)
                .limit(MOST_ASKED)
                .toList();
    }

    /** The stems of all its words of content. */
    Set<String> stems() {
        return articlesByStem.keySet();
    }
}
