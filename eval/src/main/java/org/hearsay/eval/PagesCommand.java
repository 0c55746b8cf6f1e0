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
import org.hearsay.article.ArticleExtractor;
import org.hearsay.eval.floors.Floors;
import org.hearsay.eval.floors.Gate;
import org.hearsay.eval.gold.GoldText;
import org.hearsay.eval.pages.BodyScores;
import org.hearsay.eval.pages.Folds;
import org.hearsay.eval.pages.PageErrors;
import org.hearsay.eval.pages.PageSet;
import org.hearsay.eval.pages.PageSpeed;
import org.hearsay.eval.pages.ReadGoldPage;
import org.hearsay.eval.pages.SetRun;
import org.hearsay.eval.score.Interval;
import org.hearsay.eval.score.TextTable;
import org.hearsay.lexicon.Lexicons;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code measure pages [DIR]}: articles of pages against what people took from them. */
@Command(
        name = "pages",
        description =
                "Bodies, metadata and roles of pages against four sets with gold, and speed, beside other extractors.",
        mixinStandardHelpOptions = true)
final class PagesCommand implements Callable<Integer> {
    private static final Path ROOT =
            Path.of(System.getProperty("hearsay.root", "")).toAbsolutePath().normalize();

    @Parameters(
            paramLabel = "DIR",
            arity = "0..1",
            description = "The folder with the sets' folders; without it ../shared/bench/pages beside the repository.")
    private @Nullable Path folder;

    @Option(
            names = "--set",
            paramLabel = "NAME",
            description = "Measure this set alone: scrapinghub, naeb, fundus or wcxb; may be repeated.")
    private List<String> sets = new ArrayList<>();

    @Option(names = "--errors", paramLabel = "FILE", description = "Write what was read wrong to this file.")
    private @Nullable Path errors;

    @Option(names = "--ours", description = "Leave out other extractors and speed.")
    private boolean ours;

    private final TextTable bodies = new TextTable("bodies", "pages", "P", "R", "F1", "ours above it by, 95 %");
    private final TextTable figures = new TextTable("figure", "set", "percent");
    private final List<String> required = new ArrayList<>();
    private boolean passed = true;

    @Override
    public Integer call() throws IOException {
        Path all = folder == null ? ROOT.resolve("../shared/bench/pages").normalize() : folder;
        ArticleExtractor extractor = new ArticleExtractor(Lexicons.shipped());
        Folds folds = new Folds(extractor);
        StringBuilder wrong = new StringBuilder();
        Map<String, Double> speeds = Map.of();
        for (PageSet set : PageSet.values()) {
            if (!sets.isEmpty() && !sets.contains(set.key())) {
                continue;
            }
            SetRun run = SetRun.of(set, all.resolve(set.key()), folds, !ours);
            measure(run, run.percents(folds));
            wrong.append(PageErrors.of(run, folds));
            if (set == PageSet.NAEB && !ours) {
                speeds = PageSpeed.of(
                        run.pages().stream().map(ReadGoldPage::gold).toList(), extractor);
            }
        }
        System.out.print(bodies);
        System.out.println();
        System.out.print(figures);
        System.out.println();
        speed(speeds);
        required.forEach(System.out::println);
        if (errors != null) {
            Files.writeString(errors, wrong);
        }
        return passed ? 0 : 1;
    }

    private void measure(SetRun run, Map<String, Double> percents) {
        String name = run.set().key();
        row(name + ": " + run.ours().extractor(), run.ours(), "");
        for (BodyScores other : run.others()) {
            Interval above = run.ours().above(other);
            row("  " + other.extractor(), other, percent(above.low()) + " to " + percent(above.high()));
        }
        percents.forEach((figure, value) -> figures.row(figure, name, String.format(Locale.ROOT, "%.1f", value)));
        List<GoldText> gold =
                PageSet.asGold(run.pages().stream().map(ReadGoldPage::gold).toList());
        Floors floors = Floors.of(gold);
        for (Gate gate : floors.gates(percents)) {
            required.add(gate + " (" + name + ")");
            passed &= gate.passed();
        }
        List<String> broken = floors.broken(percents);
        broken.forEach(line -> required.add("FLOOR BROKEN: " + line + " (" + name + ")"));
        required.add(
                floors.held(percents) + " floors, " + broken.size() + " broken; " + name + " is " + Floors.hash(gold));
        passed &= broken.isEmpty();
    }

    private void row(String name, BodyScores scores, String above) {
        bodies.row(
                name,
                String.valueOf(scores.pages().size()),
                percent(scores.precision()),
                percent(scores.recall()),
                percent(scores.f1()),
                above);
    }

    private void speed(Map<String, Double> speeds) {
        if (speeds.isEmpty()) {
            return;
        }
        TextTable table = new TextTable("speed on naeb, one thread, warm", "pages per CPU-second");
        speeds.forEach((name, speed) -> table.row(name, String.format(Locale.ROOT, "%.0f", speed)));
        System.out.println(table);
        double times =
                speeds.getOrDefault("Hearsay", Double.NaN) / speeds.getOrDefault("readability4j 1.0.8", Double.NaN);
        Gate gate = new Gate("speed, times readability4j's", times, 1.2, true);
        required.add(gate.toString());
        passed &= gate.passed();
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.1f", 100 * share);
    }
}
