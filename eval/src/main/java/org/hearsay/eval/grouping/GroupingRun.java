// SPDX-License-Identifier: Apache-2.0
package org.hearsay.eval.grouping;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.hearsay.archive.story.Arrival;
import org.hearsay.archive.story.GroupingModel;
import org.hearsay.archive.story.OnlineStories;
import org.hearsay.archive.story.Placement;
import org.hearsay.eval.score.BCubed;
import org.hearsay.lexicon.Lexicons;

/** The articles of a gold, placed in order of time. */
public final class GroupingRun {
    private final GroupingGold gold;
    private final Map<String, GoldArrival> known = new LinkedHashMap<>();
    private final Map<String, String> right = new LinkedHashMap<>();

    public GroupingRun(GroupingGold gold) {
        this.gold = gold;
        gold.arrivals().forEach(a -> {
            known.put(a.arrival().id(), a);
            right.put(a.arrival().id(), a.story());
        });
    }

    /**
     * What came of it.
     *
     * @param score over all articles
     * @param stories how many stories were found
     * @param merged pairs that must be apart and are not
     * @param copies how many copies were known as such
     * @param falseCopies how many others were taken for copies
     */
    public record Result(BCubed score, long stories, List<GroupingGold.Pair> merged, long copies, long falseCopies) {}

    /** What the shipped model makes of all articles. */
    public Result shipped() {
        return result(placed(new OnlineStories(Lexicons.shipped())), id -> true);
    }

    /** The model that is learned from all that may be learned from. */
    public GroupingModel learned() {
        return new GroupingTrainer(gold.arrivals()).learn(world -> true);
    }

    /** Each world's articles as a model places them that was learned from the other worlds. */
    public Map<String, Result> worldsLeftOut() {
        GroupingTrainer trainer = new GroupingTrainer(gold.arrivals());
        Map<String, Result> results = new TreeMap<>();
        for (String world : gold.arrivals().stream()
                .filter(GoldArrival::opened)
                .map(GoldArrival::world)
                .collect(Collectors.toCollection(TreeSet::new))) {
            GroupingModel model = trainer.learn(other -> !other.equals(world));
            OnlineStories stories = new OnlineStories(Lexicons.shipped(), model, Integer.MAX_VALUE);
            results.put(world, result(placed(stories), id -> isOf(id, world)));
        }
        return results;
    }

    private boolean isOf(String id, String world) {
        GoldArrival arrival = known.get(id);
        return arrival != null && arrival.world().equals(world);
    }

    /** The scores of worlds as one, each article counting the same. */
    public BCubed pooled(Map<String, Result> worlds) {
        double precision = 0;
        double recall = 0;
        long all = 0;
        for (Map.Entry<String, Result> entry : worlds.entrySet()) {
            long articles = known.keySet().stream()
                    .filter(id -> isOf(id, entry.getKey()))
                    .count();
            precision += articles * entry.getValue().score().precision();
            recall += articles * entry.getValue().score().recall();
            all += articles;
        }
        return new BCubed(precision / all, recall / all);
    }

    private Map<String, Placement> placed(OnlineStories stories) {
        Map<String, Placement> placed = new LinkedHashMap<>();
        for (GoldArrival gold : gold.arrivals()) {
            Arrival arrival = gold.arrival();
            placed.put(arrival.id(), stories.place(arrival));
        }
        return placed;
    }

    private Result result(Map<String, Placement> placed, Predicate<String> counted) {
        Map<String, String> found = new LinkedHashMap<>();
        placed.forEach((id, placement) -> found.put(id, placement.story().value()));
        long copies = placed.entrySet().stream()
                .filter(e -> counted.test(e.getKey()))
                .filter(e -> gold.copies().containsKey(e.getKey()))
                .filter(e -> Objects.equals(e.getValue().copies(), gold.copies().get(e.getKey())))
                .count();
        long taken = placed.entrySet().stream()
                .filter(e -> counted.test(e.getKey()) && e.getKey().startsWith("gold/stories"))
                .filter(e -> e.getValue().copies() != null)
                .count();
        return new Result(
                BCubed.of(found, right, counted),
                found.entrySet().stream()
                        .filter(e -> counted.test(e.getKey()))
                        .map(Map.Entry::getValue)
                        .distinct()
                        .count(),
                gold.apart().stream()
                        .filter(p -> counted.test(p.one()))
                        .filter(p -> found.getOrDefault(p.one(), "").equals(found.get(p.other())))
                        .toList(),
                copies,
                taken - copies);
    }

    /** Every story that holds what does not belong together, and every one that was torn apart; unopened ones left out. */
    public String errors() {
        Map<String, Placement> placed = placed(new OnlineStories(Lexicons.shipped()));
        Map<String, List<String>> groups = new TreeMap<>();
        Map<String, TreeSet<String>> torn = new TreeMap<>();
        placed.forEach((id, p) -> {
            GoldArrival arrival = known.get(id);
            if (arrival != null && arrival.opened()) {
                groups.computeIfAbsent(p.story().value(), s -> new ArrayList<>())
                        .add(arrival.story());
                torn.computeIfAbsent(arrival.story(), s -> new TreeSet<>())
                        .add(p.story().value());
            }
        });
        StringBuilder errors = new StringBuilder();
        groups.forEach((group, stories) -> {
            if (stories.stream().distinct().count() > 1) {
                errors.append(String.format(Locale.ROOT, "merged %s: %s%n", group, stories));
            }
        });
        torn.forEach((story, parts) -> {
            if (parts.size() > 1) {
                errors.append(String.format(Locale.ROOT, "torn %s: begun by %s%n", story, parts));
            }
        });
        return errors.toString();
    }
}
