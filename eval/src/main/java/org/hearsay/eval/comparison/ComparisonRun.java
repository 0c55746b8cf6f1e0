// SPDX-License-Identifier: Apache-2.0
package org.hearsay.eval.comparison;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hearsay.comparison.Comparison;
import org.hearsay.eval.floors.Gate;
import org.hearsay.eval.gold.GoldText;
import org.hearsay.eval.score.TextTable;
import org.jspecify.annotations.Nullable;

/** Stories compared and matched with their gold. */
public final class ComparisonRun {
    /** What is required of a figure, and what is aimed at, in percent. */
    private record Bar(double gate, double aim) {}

    /** Required of every figure, by its name. */
    public static List<Gate> gates(Map<String, Double> figures) {
        return figures.entrySet().stream()
                .filter(e -> BARS.containsKey(e.getKey()))
                .map(e -> new Gate(e.getKey(), e.getValue(), bar(e.getKey()).gate(), true))
                .toList();
    }

    private static Bar bar(String figure) {
        return BARS.getOrDefault(figure, new Bar(Double.NaN, Double.NaN));
    }

    private static final Map<String, Bar> BARS = Map.ofEntries(
            Map.entry("cells precision", new Bar(95, 97)),
            Map.entry("cells recall", new Bar(75, 85)),
            Map.entry("verbatim recall", new Bar(99, 100)),
            Map.entry("clusters B-cubed F1", new Bar(92, 96)),
            Map.entry("wording macro-F1", new Bar(75, 88)),
            Map.entry("voice macro-F1", new Bar(80, 90)),
            Map.entry("speaker macro-F1", new Bar(80, 90)),
            Map.entry("frame macro-F1", new Bar(60, 75)),
            Map.entry("certain precision", new Bar(99, 100)),
            Map.entry("altered precision", new Bar(90, 95)),
            Map.entry("speaker other precision", new Bar(90, 95)),
            Map.entry("frame changed precision", new Bar(75, 90)));

    private final Map<String, MatchedStory> stories = new LinkedHashMap<>();
    private final List<GoldText> gold = new ArrayList<>();
    private @Nullable MatchedStory unopened;

    private ComparisonRun() {}

    /** What compares the pages of a folder. */
    public interface FolderComparer {
        Comparison compare(Path folder) throws IOException;
    }

    /**
     * @param folders stories that may be looked at
     * @param closed a story of which only totals are shown; null: none
     */
    public static ComparisonRun of(List<Path> folders, @Nullable Path closed, FolderComparer comparer)
            throws IOException {
        ComparisonRun run = new ComparisonRun();
        for (Path folder : folders) {
            String name = String.valueOf(folder.getFileName());
            GoldStory gold = GoldStory.read(folder);
            run.stories.put(name, MatchedStory.of(gold, comparer.compare(folder)));
            run.gold.add(gold.text());
        }
        if (closed != null) {
            run.unopened = MatchedStory.of(GoldStory.read(closed), comparer.compare(closed));
        }
        return run;
    }

    /** The open stories' tables and texts, by which their floors are known. */
    public List<GoldText> gold() {
        return gold;
    }

    /** The figures of all open stories together. */
    public Map<String, Double> pooled() {
        return ComparisonFigures.of(List.copyOf(stories.values()));
    }

    /** Every difference of the open stories. */
    public String errors() {
        StringBuilder errors = new StringBuilder();
        stories.forEach((name, story) -> errors.append(ComparisonErrors.of(name, story)));
        return errors.toString();
    }

    public String table() {
        List<String> head = new ArrayList<>(List.of("", "gate", "aim"));
        List<Map<String, Double>> columns = new ArrayList<>();
        stories.forEach((name, story) -> {
            head.add(name);
            columns.add(ComparisonFigures.of(List.of(story)));
        });
        head.add("pooled");
        columns.add(pooled());
        if (unopened != null) {
            head.add("unopened");
            columns.add(ComparisonFigures.of(List.of(unopened)));
        }
        TextTable table = new TextTable(head.toArray(String[]::new));
        for (String figure : pooled().keySet()) {
            Bar bar = bar(figure);
            List<String> row = new ArrayList<>(List.of(figure, percent(bar.gate()), percent(bar.aim())));
            columns.forEach(c -> row.add(percent(c.getOrDefault(figure, Double.NaN))));
            table.row(row.toArray(String[]::new));
        }
        return table.toString();
    }

    private static String percent(double value) {
        return Double.isNaN(value) ? "-" : String.format(Locale.ROOT, "%.1f", value);
    }
}
