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
import org.hearsay.Hearsay;
import org.hearsay.attribution.StatementModel;
import org.hearsay.eval.cofenet.CofenetComparison;
import org.hearsay.eval.floors.Floors;
import org.hearsay.eval.floors.Gate;
import org.hearsay.eval.gold.GoldFolder;
import org.hearsay.eval.gold.GoldText;
import org.hearsay.eval.statements.ActRecall;
import org.hearsay.eval.statements.ComparedText;
import org.hearsay.eval.statements.ErrorReport;
import org.hearsay.eval.statements.FigureTable;
import org.hearsay.eval.statements.Figures;
import org.hearsay.eval.statements.People;
import org.hearsay.eval.statements.ReadText;
import org.hearsay.eval.statements.ReadingRun;
import org.hearsay.lexicon.Lexicons;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code measure statements DIR}: attribution against a part of PolNeAR. */
@Command(
        name = "statements",
        description = "Sources, cues and contents against what people marked.",
        mixinStandardHelpOptions = true)
final class StatementsCommand implements Callable<Integer> {
    @Parameters(
            paramLabel = "DIR",
            description = "Folder with text/*.txt and attributions/*.ann, or with *.txt and *.ann side by side.")
    private Path folder = Path.of("");

    @Option(names = "--limit", paramLabel = "N", description = "Read only the first N texts.")
    private int limit = Integer.MAX_VALUE;

    @Option(names = "--errors", paramLabel = "FILE", description = "Write every error to this file.")
    private @Nullable Path errors;

    @Option(names = "--intervals", description = "Add 95 %% intervals (texts drawn 1000 times).")
    private boolean intervals;

    @Option(names = "--sourceless", description = "Count gold attributions without a source too.")
    private boolean sourceless;

    @Option(
            names = "--cofenet",
            paramLabel = "FILE",
            description = "Score on CofeNet's lines of the same texts too, as its paper does.")
    private @Nullable Path cofenet;

    @Option(names = "--rules", description = "Read by rules alone: the baseline.")
    private boolean rules;

    @Option(names = "--model", paramLabel = "FILE", description = "Read with this model in place of ours.")
    private @Nullable Path model;

    private Hearsay reader() throws IOException {
        if (rules) {
            return Hearsay.byRules(Lexicons.shipped());
        }
        if (model == null) {
            return Hearsay.create();
        }
        return Hearsay.with(Lexicons.shipped(), StatementModel.read(model));
    }

    @Override
    public Integer call() throws IOException {
        List<GoldText> gold = GoldFolder.read(folder).stream().limit(limit).toList();
        ReadingRun run = ReadingRun.of(reader()::read, gold, sourceless);
        List<ComparedText> compared =
                run.texts().stream().map(ReadText::compared).toList();
        System.out.println(FigureTable.of(compared, People.pairs(gold, sourceless), intervals));
        System.out.println(ActRecall.table(run.texts()));
        Map<String, Double> reached = new LinkedHashMap<>(Figures.percents(compared));
        if (cofenet != null) {
            CofenetComparison comparison = CofenetComparison.of(cofenet, run.texts());
            System.out.println(comparison.table());
            reached.putAll(comparison.percents());
        }
        System.out.printf(
                Locale.ROOT,
                "%d texts, %d tokens in %.1f s on two threads: %.0f tokens/s%n",
                gold.size(),
                run.tokens(),
                run.seconds(),
                run.tokens() / run.seconds());
        if (errors != null) {
            Files.writeString(errors, ErrorReport.of(run.texts()));
            System.out.println("errors: " + errors);
        }
        Floors floors = Floors.of(gold);
        List<Gate> gates = floors.gates(reached);
        gates.forEach(System.out::println);
        boolean ours = !rules && model == null && !sourceless;
        return ours && !(holds(floors, reached) && gates.stream().allMatch(Gate::passed)) ? 1 : 0;
    }

    /** Says whether the figures hold the floors of this gold, if it has any. */
    private static boolean holds(Floors floors, Map<String, Double> reached) {
        List<String> broken = floors.broken(reached);
        broken.forEach(b -> System.out.println("FLOOR BROKEN: " + b));
        if (broken.isEmpty() && floors.held(reached) > 0) {
            System.out.println(floors.held(reached) + " floors hold");
        }
        return broken.isEmpty();
    }
}
