// SPDX-License-Identifier: Apache-2.0
package org.hearsay.eval;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.hearsay.Hearsay;
import org.hearsay.eval.floors.Floors;
import org.hearsay.eval.floors.Gate;
import org.hearsay.eval.labels.GoldStory;
import org.hearsay.eval.labels.NewsWcl50;
import org.hearsay.eval.labels.ReadStory;
import org.hearsay.eval.score.Counts;
import org.hearsay.eval.score.TextTable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code measure labels DIR…}: labels against what people listed in stories' {@code labels.csv}. */
@Command(
        name = "labels",
        description = "What articles call people and happenings, against what people listed.",
        mixinStandardHelpOptions = true)
final class LabelsCommand implements Callable<Integer> {
    @Parameters(paramLabel = "DIR", arity = "1..*", description = "Folders of a story's pages, with a labels.csv.")
    private List<Path> folders = List.of();

    @Option(
            names = "--newswcl50",
            paramLabel = "FILE",
            description = "Report the figure on NewsWCL50's Annotations.csv too; nothing is required of it.")
    private @Nullable Path newsWcl50;

    @Override
    public Integer call() throws IOException {
        Hearsay hearsay = Hearsay.create();
        TextTable table = new TextTable("story", "labels", "P", "R", "F1", "over the story: P", "R", "F1");
        boolean passed = true;
        StringBuilder gates = new StringBuilder();
        for (Path folder : folders) {
            GoldStory story = GoldStory.read(folder);
            ReadStory read = ReadStory.of(story, hearsay);
            Counts articles = read.inArticles();
            Counts whole = read.inStory();
            table.row(
                    String.valueOf(folder),
                    String.valueOf(articles.gold()),
                    percent(articles.precision()),
                    percent(articles.recall()),
                    percent(articles.f1()),
                    percent(whole.precision()),
                    percent(whole.recall()),
                    percent(whole.f1()));
            Map<String, Double> reached =
                    Map.of("labels in articles", 100 * articles.f1(), "labels over the story", 100 * whole.f1());
            Floors floors = Floors.of(List.of(story.asGold()));
            for (Gate gate : floors.gates(reached)) {
                gates.append(gate).append(" (").append(folder).append(")\n");
                passed &= gate.passed();
            }
            for (String broken : floors.broken(reached)) {
                gates.append("FLOOR BROKEN: ").append(broken).append('\n');
                passed = false;
            }
        }
        System.out.print(table);
        System.out.print(gates);
        if (newsWcl50 != null) {
            Counts counts = NewsWcl50.of(newsWcl50, hearsay);
            System.out.printf(
                    Locale.ROOT,
                    "NewsWCL50, words without their articles, reported only: P %s R %s F1 %s%n",
                    percent(counts.precision()),
                    percent(counts.recall()),
                    percent(counts.f1()));
        }
        return passed ? 0 : 1;
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.1f", 100 * share);
    }
}
