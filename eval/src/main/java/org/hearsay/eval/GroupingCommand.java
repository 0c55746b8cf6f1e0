// SPDX-License-Identifier: Apache-2.0
package org.hearsay.eval;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.hearsay.eval.floors.Floors;
import org.hearsay.eval.floors.Gate;
import org.hearsay.eval.grouping.GroupingGold;
import org.hearsay.eval.grouping.GroupingRun;
import org.hearsay.eval.grouping.PlacingSpeed;
import org.hearsay.eval.score.BCubed;
import org.hearsay.eval.score.TextTable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code measure grouping}: stories as they grow, against what people grouped. */
@Command(
        name = "grouping",
        description = "Articles that arrive in order of time, put into stories, against what people grouped.",
        mixinStandardHelpOptions = true)
final class GroupingCommand implements Callable<Integer> {
    private static final Path ROOT =
            Path.of(System.getProperty("hearsay.root", "")).toAbsolutePath().normalize();

    @Option(names = "--learn", paramLabel = "FILE", description = "Write the weights that this gold teaches, no more.")
    private @Nullable Path learn;

    @Option(names = "--errors", description = "Print which stories were merged or torn apart.")
    private boolean errors;

    @Option(names = "--speed", description = "Place many generated articles instead.")
    private boolean speed;

    @Override
    public Integer call() throws IOException {
        if (speed) {
            return speed();
        }
        GroupingGold gold = GroupingGold.read(ROOT);
        GroupingRun run = new GroupingRun(gold);
        if (learn != null) {
            List<String> head = Files.exists(learn)
                    ? Files.readAllLines(learn).stream()
                            .filter(l -> l.startsWith("#"))
                            .toList()
                    : List.of();
            Files.writeString(
                    learn, String.join("\n", head) + "\n" + run.learned().table());
            return 0;
        }
        TextTable table = new TextTable("stories", "articles", "found", "B-cubed P", "R", "F1", "merged pairs");
        GroupingRun.Result all = run.shipped();
        row(table, "all, online", gold.arrivals().size(), all);
        Map<String, GroupingRun.Result> worlds = run.worldsLeftOut();
        worlds.forEach((world, result) -> row(table, "  " + world + ", learned from the others", 0, result));
        BCubed pooled = run.pooled(worlds);
        long merged = worlds.values().stream().mapToLong(r -> r.merged().size()).sum();
        table.row(
                "worlds left out, pooled",
                "",
                "",
                percent(pooled.precision()),
                percent(pooled.recall()),
                percent(pooled.f1()),
                String.valueOf(merged));
        System.out.println(table);
        all.merged().forEach(p -> System.out.println("merged: " + p.one() + " and " + p.other()));
        System.out.printf(
                Locale.ROOT,
                "%d of %d copies known as such, %d others taken for copies%n",
                all.copies(),
                gold.copies().size(),
                all.falseCopies());
        if (errors) {
            System.out.print(run.errors());
        }
        Map<String, Double> reached = new LinkedHashMap<>();
        reached.put("stories B-cubed F1", 100 * all.score().f1());
        reached.put("stories B-cubed F1, worlds left out", 100 * pooled.f1());
        reached.put(
                "stories, hard pairs kept apart",
                100.0
                        * (gold.apart().size() - all.merged().size())
                        / gold.apart().size());
        Floors floors = Floors.of(gold.texts());
        List<String> broken = floors.broken(reached);
        broken.forEach(b -> System.out.println("FLOOR BROKEN: " + b));
        System.out.println(floors.held(reached) + " floors, " + broken.size() + " broken; this gold is "
                + Floors.hash(gold.texts()));
        List<Gate> gates = floors.gates(reached);
        gates.forEach(System.out::println);
        return broken.isEmpty() && gates.stream().allMatch(Gate::passed) ? 0 : 1;
    }

    private static int speed() {
        PlacingSpeed speed = PlacingSpeed.measured();
        System.out.println(speed);
        Gate gate = new Gate("placements per second", speed.perSecond(), 3000, true);
        System.out.println(gate);
        return gate.passed() ? 0 : 1;
    }

    private static void row(TextTable table, String name, int articles, GroupingRun.Result result) {
        table.row(
                name,
                articles == 0 ? "" : String.valueOf(articles),
                String.valueOf(result.stories()),
                percent(result.score().precision()),
                percent(result.score().recall()),
                percent(result.score().f1()),
                String.valueOf(result.merged().size()));
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.1f", 100 * share);
    }
}
