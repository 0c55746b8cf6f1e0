// SPDX-License-Identifier: Apache-2.0
package org.hearsay.eval;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.hearsay.Hearsay;
import org.hearsay.Reading;
import org.hearsay.article.Article;
import org.hearsay.article.Page;
import org.hearsay.comparison.Comparison;
import org.hearsay.eval.comparison.ComparisonRun;
import org.hearsay.eval.comparison.ComparisonSpeed;
import org.hearsay.eval.comparison.Edit;
import org.hearsay.eval.comparison.EditSet;
import org.hearsay.eval.comparison.FolderReadings;
import org.hearsay.eval.comparison.GoldReadings;
import org.hearsay.eval.floors.Floors;
import org.hearsay.eval.floors.Gate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code measure compare [DIR…]}: comparisons of stories against tables that people filled in. */
@Command(
        name = "compare",
        description = "Cells, utterances and every axis of the comparison against what people wrote down.",
        mixinStandardHelpOptions = true)
final class CompareCommand implements Callable<Integer> {
    private static final Path ROOT =
            Path.of(System.getProperty("hearsay.root", "")).toAbsolutePath().normalize();

    private static final int MANY = 300;

    @Parameters(
            arity = "0..*",
            paramLabel = "DIR",
            description = "Folders with tellings.csv; without them the repository's.")
    private List<Path> folders = new ArrayList<>();

    @Option(names = "--unopened", paramLabel = "DIR", description = "A story of which only the totals are shown.")
    private @Nullable Path unopened;

    @Option(
            names = "--gold-statements",
            description = "Compare the statements that people marked, not those that are read.")
    private boolean goldStatements;

    @Option(names = "--errors", paramLabel = "FILE", description = "Write every difference to this file.")
    private @Nullable Path errors;

    @Option(names = "--speed", description = "Measure what comparing many articles costs, and nothing else.")
    private boolean speed;

    @Option(
            names = "--edits",
            description = "Judge retellings made by program, each changed in one way, and nothing else.")
    private boolean edits;

    @Override
    public Integer call() throws IOException {
        if (edits) {
            return edits(Hearsay.create());
        }
        if (speed) {
            return speed(Hearsay.create());
        }
        if (folders.isEmpty()) {
            folders = List.of(ROOT.resolve("samples/halmere"), ROOT.resolve("gold/strike"));
            unopened = ROOT.resolve("gold/unopened/accident");
        }
        Hearsay hearsay = Hearsay.create();
        ComparisonRun run = ComparisonRun.of(folders, unopened, folder -> compare(hearsay, folder));
        System.out.println(run.table());
        if (errors != null) {
            Files.writeString(errors, run.errors());
        }
        Map<String, Double> reached = run.pooled();
        Floors floors = Floors.of(run.gold());
        if (goldStatements) {
            return 0;
        }
        List<String> broken = floors.broken(reached);
        broken.forEach(b -> System.out.println("FLOOR BROKEN: " + b));
        System.out.println(floors.held(reached) + " floors, " + broken.size() + " broken; this gold is "
                + Floors.hash(run.gold()));
        List<Gate> gates = ComparisonRun.gates(reached);
        gates.forEach(System.out::println);
        System.out.println(
                "The numbers behind the clusters were chosen with both stories in sight; what such numbers reach on"
                        + " stories that they were not fitted on: ./measure fit --ways");
        return broken.isEmpty() && gates.stream().allMatch(Gate::passed) ? 0 : 1;
    }

    private static int edits(Hearsay hearsay) throws IOException {
        Map<Edit, EditSet.Judged> judged = EditSet.judged(hearsay);
        System.out.println(EditSet.table(judged));
        Gate gate = new Gate("edits judged right", EditSet.percent(judged), 95, true);
        System.out.println(gate);
        return gate.passed() ? 0 : 1;
    }

    private int speed(Hearsay hearsay) throws IOException {
        Path folder = folders.isEmpty() ? ROOT.resolve("samples/halmere") : folders.getFirst();
        List<Article> covering = FolderReadings.of(hearsay, folder).stream()
                .map(Reading::article)
                .toList();
        double start = ComparisonSpeed.cpuSeconds();
        List<Reading> readings = new ArrayList<>();
        for (Page page : ComparisonSpeed.pages(covering, MANY)) {
            readings.add(FolderReadings.read(hearsay, page));
        }
        double reading = ComparisonSpeed.cpuSeconds() - start;
        List<Reading> some = readings.subList(0, MANY / 2);
        // Once beforehand, so that what is measured second is not the only one that runs compiled.
        ComparisonSpeed.seconds(readings, hearsay::compare);
        double half = ComparisonSpeed.seconds(some, hearsay::compare);
        double all = ComparisonSpeed.seconds(readings, hearsay::compare);
        System.out.printf(
                Locale.ROOT,
                "%d articles read in %.1f s of one thread's CPU time, compared in %.2f s; half of them in %.2f s%n",
                MANY,
                reading,
                all,
                half);
        List<Gate> gates = List.of(
                new Gate("time for twice the articles", all / half, 2.3, false),
                new Gate("time to compare, by time to read", all / reading, 0.25, false));
        gates.forEach(System.out::println);
        return gates.stream().allMatch(Gate::passed) ? 0 : 1;
    }

    private Comparison compare(Hearsay hearsay, Path folder) throws IOException {
        List<Reading> read = FolderReadings.of(hearsay, folder);
        List<Reading> readings = goldStatements ? GoldReadings.of(folder, read) : read;
        long start = System.nanoTime();
        Comparison comparison = hearsay.compare(readings);
        System.out.printf(
                Locale.ROOT,
                "%s: %d articles compared in %.0f ms%n",
                folder.getFileName(),
                readings.size(),
                (System.nanoTime() - start) / 1e6);
        return comparison;
    }
}
