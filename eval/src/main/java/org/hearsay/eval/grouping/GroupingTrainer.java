// SPDX-License-Identifier: Apache-2.0
package org.hearsay.eval.grouping;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.hearsay.archive.story.Candidate;
import org.hearsay.archive.story.GroupingModel;
import org.hearsay.archive.story.OnlineStories;
import org.hearsay.archive.story.StoryId;
import org.hearsay.lexicon.Lexicons;

/**
 * Learns how an arrival's likeness to a story counts. Each arrival of the gold is looked at while all before it are where they
 * belong; both decisions are logistic regressions.
 */
final class GroupingTrainer {
    /** A story that holds two happenings is so much worse than one that is torn in two. */
    private static final int FALSE_MERGE = 2;

    private final List<Lesson> lessons = new ArrayList<>();

    private record Choice(double[] likeness, boolean right) {}

    private record Lesson(String world, List<Choice> choices) {}

    GroupingTrainer(List<GoldArrival> arrivals) {
        OnlineStories stories = new OnlineStories(Lexicons.shipped());
        Map<String, StoryId> known = new HashMap<>();
        for (GoldArrival gold : arrivals) {
            StoryId right = known.get(gold.story());
            List<Candidate> candidates = stories.candidates(gold.arrival());
            if (gold.opened() && !candidates.isEmpty()) {
                lessons.add(new Lesson(
                        gold.world(),
                        candidates.stream()
                                .map(c -> new Choice(
                                        c.likeness(), right != null && c.story().equals(right)))
                                .toList()));
            }
            StoryId story = right != null ? right : new StoryId(gold.arrival().id());
            known.put(gold.story(), story);
            stories.remember(story, gold.arrival());
        }
    }

    /** A model of the worlds that are taken. */
    GroupingModel learn(Predicate<String> worlds) {
        List<Lesson> taken =
                lessons.stream().filter(l -> worlds.test(l.world())).toList();
        LogisticRegression first = new LogisticRegression();
        taken.forEach(l -> l.choices().forEach(c -> first.add(c.likeness(), c.right())));
        double[] rank = first.learn();
        LogisticRegression second = new LogisticRegression();
        for (Lesson lesson : taken) {
            List<Choice> ranked = lesson.choices().stream()
                    .sorted(Comparator.comparingDouble(c -> -ranked(rank, c)))
                    .toList();
            Choice best = ranked.getFirst();
            double next = ranked.size() > 1 ? ranked(rank, ranked.get(1)) : GroupingModel.nobody();
            double[] signs = GroupingModel.signs(ranked(rank, best), next, best.likeness());
            second.add(signs, best.right());
            for (int more = 1; !best.right() && more < FALSE_MERGE; more++) {
                second.add(signs, false);
            }
        }
        return new GroupingModel(rank, second.learn());
    }

    private static double ranked(double[] rank, Choice choice) {
        return LogisticRegression.sum(rank, choice.likeness());
    }
}
