// SPDX-License-Identifier: Apache-2.0
package org.hearsay.eval.grouping;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hearsay.eval.floors.Floors;
import org.hearsay.eval.floors.Gate;
import org.hearsay.eval.score.BCubed;
import org.hearsay.eval.score.TextTable;

/** How a gold was grouped, as it is printed. */
public final class GroupingReport {
    private final GroupingGold gold;
    private final GroupingRun run;

    public GroupingReport(GroupingGold gold) {
        this.gold = gold;
        this.run = new GroupingRun(gold);
    }

    /** The report of the gold of the repository. */
    public static GroupingReport of(Path root) throws IOException {
        return new GroupingReport(GroupingGold.read(root));
    }

    /** The model that the gold teaches. */
    public String learned() {
        return run.learned().table();
    }

    /**
     * Groups, and prints what came of it.
     *
     * @param errors whether to print which stories were merged or torn apart
     * @return what must be reached, and what was reached once
     */
    public List<Gate> print(boolean errors) throws IOException {
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
        return gates(all, pooled);
    }

    private List<Gate> gates(GroupingRun.Result all, BCubed pooled) throws IOException {
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
        System.out.printf(
                "%d floors, %d broken; this gold is %s%n%n",
                floors.held(reached), broken.size(), Floors.hash(gold.texts()));
        List<Gate> gates = new ArrayList<>(floors.gates(reached));
        gates.add(new Gate("stories, floors broken", broken.size(), 0, false));
        return gates;
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
