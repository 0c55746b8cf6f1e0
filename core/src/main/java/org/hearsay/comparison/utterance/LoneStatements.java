// SPDX-License-Identifier: Apache-2.0
package org.hearsay.comparison.utterance;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.comparison.SpeakerRelation;
import org.hearsay.comparison.speaker.SpeakerRelations;

/**
 * Statements that are like no other as a whole, such as other translations and much shortened ones. They join an utterance by
 * words that hardly any other utterance has and most of its tellings have, or by an exact figure. A headline joins what it
 * retells.
 */
final class LoneStatements {
    private final List<List<Piece>> groups;
    private final Weights weights;
    private final UtteranceNumbers numbers;
    private final Map<String, Integer> counts = new HashMap<>();
    private final Map<String, Set<Integer>> byWord = new HashMap<>();
    private final List<Map<String, Set<Integer>>> articles = new ArrayList<>();
    private final List<Map<String, Integer>> inGroup = new ArrayList<>();
    private final Map<String, Set<Integer>> byStatement = new HashMap<>();

    /** @param groups pieces that tell one utterance each, in several articles */
    LoneStatements(List<List<Piece>> groups, Weights weights, UtteranceNumbers numbers) {
        this.numbers = numbers;
        this.groups = groups;
        this.weights = weights;
        for (int g = 0; g < groups.size(); g++) {
            articles.add(new HashMap<>());
            inGroup.add(new HashMap<>());
            learn(g, groups.get(g));
            for (Piece piece : groups.get(g)) {
                for (String word : piece.stems()) {
                    counts.merge(word, 1, Integer::sum);
                    inGroup.get(g).merge(word, 1, Integer::sum);
                    byWord.computeIfAbsent(word, w -> new LinkedHashSet<>()).add(g);
                    articles.get(g).computeIfAbsent(word, w -> new HashSet<>()).add(piece.article());
                }
            }
        }
    }

    /** Joins what it can to the groups; what is left comes back. Which comes first makes no difference. */
    List<Piece> join(List<List<Piece>> statements) {
        int[] joined = statements.stream().mapToInt(this::likest).toArray();
        for (int s = 0; s < joined.length; s++) {
            if (joined[s] >= 0) {
                learn(joined[s], statements.get(s));
            }
        }
        List<Piece> left = new ArrayList<>();
        for (int s = 0; s < joined.length; s++) {
            List<Piece> statement = statements.get(s);
            int group = joined[s] >= 0 ? joined[s] : retold(statement.getFirst());
            (group < 0 ? left : groups.get(group)).addAll(statement);
        }
        return left;
    }

    private void learn(int group, List<Piece> pieces) {
        pieces.forEach(p -> byStatement
                .computeIfAbsent(key(p, p.statement().id()), k -> new LinkedHashSet<>())
                .add(group));
    }

    /** The only group that tells what a headline or a summary retells; -1 without one. */
    private int retold(Piece piece) {
        String retells = piece.statement().retells();
        Set<Integer> found = retells == null ? Set.of() : byStatement.getOrDefault(key(piece, retells), Set.of());
        return found.size() == 1 ? found.iterator().next() : -1;
    }

    /** The group that these words know best; -1 without one. */
    private int likest(List<Piece> statement) {
        Set<String> words = words(statement);
        Set<Integer> candidates = new LinkedHashSet<>();
        words.forEach(w -> candidates.addAll(byWord.getOrDefault(w, Set.of())));
        int best = -1;
        double most = 0;
        for (int group : candidates) {
            double evidence = evidence(group, words);
            if (evidence > most && isTold(group, statement, words, evidence)) {
                best = group;
                most = evidence;
            }
        }
        return best;
    }

    private boolean isTold(int group, List<Piece> statement, Set<String> words, double evidence) {
        int same = 0;
        int other = 0;
        for (Piece piece : groups.get(group)) {
            SpeakerRelation relation =
                    SpeakerRelations.of(piece.speaker(), statement.getFirst().speaker());
            same += relation == SpeakerRelation.SAME ? 1 : 0;
            other += relation == SpeakerRelation.OTHER ? 1 : 0;
        }
        List<String> shared =
                words.stream().filter(w -> inGroup.get(group).containsKey(w)).toList();
        boolean telling = shared.size() >= numbers.of(UtteranceNumber.LONE_WORDS)
                || shared.stream().anyMatch(Likeness::isExact)
                || evidence >= numbers.of(UtteranceNumber.LONE_NEARLY_ALL) * weights.of(words);
        boolean oneWord = same * 2 >= groups.get(group).size()
                && evidence >= numbers.of(UtteranceNumber.LONE_ONE_WORD)
                && evidence
                        >= numbers.of(UtteranceNumber.LONE_ONE_SHARE)
                                * weights.of(statement.getFirst().stems());
        return oneWord || (telling && other == 0 && evidence >= numbers.of(UtteranceNumber.LONE_KNOWN));
    }

    /** A word counts by how much it tells, how few other groups have it, and how many of this group's articles do. */
    private double evidence(int group, Collection<String> words) {
        long all = groups.get(group).stream().map(Piece::article).distinct().count();
        double sum = 0;
        for (String word : words) {
            int here = inGroup.get(group).getOrDefault(word, 0);
            if (here > 0) {
                double own = (double) here / counts.getOrDefault(word, here);
                double share = (double)
                                articles.get(group).getOrDefault(word, Set.of()).size()
                        / all;
                sum += weights.of(word) * own * share;
            }
        }
        return sum;
    }

    private static Set<String> words(List<Piece> pieces) {
        Set<String> words = new LinkedHashSet<>();
        pieces.forEach(p -> words.addAll(p.stems()));
        return words;
    }

    private static String key(Piece piece, String statement) {
        return piece.article() + " " + statement;
    }
}
