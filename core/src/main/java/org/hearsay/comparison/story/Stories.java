// SPDX-License-Identifier: Apache-2.0
package org.hearsay.comparison.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.comparison.words.Word;

/**
 * Groups articles by the happening that they cover: each joins the story whose words its own are most like, if they are like
 * enough, or begins one; then stories that are very like each other are one. Names and rare words count most (TF-IDF, cosine).
 */
final class Stories {
    /** An article measured .26 or more against the story that it covers, .15 or less against others. */
    private static final double ENOUGH = 0.2;

    /** Stories of many articles share more words, so that two about different battles measured .2. */
    private static final double ONE_STORY = 0.3;

    /** A name counts as much as so many other words. */
    private static final double NAME = 2;

    /** In a handful of articles no word is rare, so rarity is taken as if there were so many. */
    private static final int FEWEST = 30;

    private final Map<String, Integer> articlesWith = new HashMap<>();
    private final int articles;

    private Stories(List<WordedArticle> articles) {
        this.articles = Math.max(articles.size(), FEWEST);
        articles.forEach(a -> counts(a).keySet().forEach(s -> articlesWith.merge(s, 1, Integer::sum)));
    }

    /** Each story's articles in the order given, the story with most articles first, then the one that begins first. */
    static List<List<WordedArticle>> of(List<WordedArticle> articles) {
        Stories stories = new Stories(articles);
        List<Group> groups = new ArrayList<>();
        for (int a = 0; a < articles.size(); a++) {
            stories.add(a, articles.get(a), groups);
        }
        join(groups);
        return groups.stream()
                .sorted(Comparator.<Group>comparingInt(g -> -g.members.size()).thenComparing(g -> g.members.getFirst()))
                .map(g -> g.members.stream().sorted().map(articles::get).toList())
                .toList();
    }

    /** Articles and the sum of their vectors. */
    private static final class Group {
        private final List<Integer> members = new ArrayList<>();
        private final Map<String, Double> sum = new HashMap<>();

        private void add(Group other) {
            members.addAll(other.members);
            members.sort(Comparator.naturalOrder());
            other.sum.forEach((stem, weight) -> sum.merge(stem, weight, Double::sum));
        }

        private double like(Group other) {
            boolean larger = sum.size() > other.sum.size();
            Map<String, Double> small = larger ? other.sum : sum;
            Map<String, Double> large = larger ? sum : other.sum;
            double product = 0;
            for (Map.Entry<String, Double> entry : small.entrySet()) {
                product += entry.getValue() * large.getOrDefault(entry.getKey(), 0.0);
            }
            return product == 0 ? 0 : product / Math.sqrt(square(sum) * square(other.sum));
        }

        private static double square(Map<String, Double> vector) {
            return vector.values().stream().mapToDouble(w -> w * w).sum();
        }
    }

    private void add(int place, WordedArticle article, List<Group> groups) {
        Group own = new Group();
        own.members.add(place);
        double length = 0;
        Map<String, Double> vector = new HashMap<>();
        for (Map.Entry<String, Double> entry : counts(article).entrySet()) {
            double rarity = Math.log1p((double) articles / articlesWith.getOrDefault(entry.getKey(), 1));
            double weight = (1 + Math.log(entry.getValue())) * rarity;
            vector.put(entry.getKey(), weight);
            length += weight * weight;
        }
        double norm = Math.sqrt(length);
        vector.forEach((stem, weight) -> own.sum.put(stem, weight / norm));
        Group best = null;
        double most = ENOUGH;
        for (Group group : groups) {
            double like = group.like(own);
            if (like >= most) {
                best = group;
                most = like;
            }
        }
        if (best == null) {
            groups.add(own);
        } else {
            best.add(own);
        }
    }

    private static void join(List<Group> groups) {
        for (int i = 0; i < groups.size(); i++) {
            for (int j = i + 1; j < groups.size(); j++) {
                if (groups.get(i).like(groups.get(j)) >= ONE_STORY) {
                    groups.get(i).add(groups.remove(j));
                    j = i;
                }
            }
        }
    }

    /** How often the words of content stand in an article, names weighted. */
    private static Map<String, Double> counts(WordedArticle article) {
        Map<String, Double> counts = new HashMap<>();
        for (Word word : article.text().words()) {
            if (word.content()) {
                counts.merge(word.stem(), word.capital() ? NAME : 1, Double::sum);
            }
        }
        return counts;
    }
}
