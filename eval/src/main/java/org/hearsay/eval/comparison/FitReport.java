// SPDX-License-Identifier: Apache-2.0
package org.hearsay.eval.comparison;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.hearsay.Hearsay;
import org.hearsay.comparison.story.Comparer;
import org.hearsay.comparison.utterance.UtteranceNumbers;
import org.hearsay.eval.floors.Floors;
import org.hearsay.eval.score.TextTable;
import org.hearsay.lexicon.Lexicons;

/** The numbers of the comparison, fitted in several ways; every story is scored with numbers that were fitted on others. */
public final class FitReport {
    private static final List<String> SHOWN =
            List.of("clusters B-cubed F1", "cells precision", "cells recall", "verbatim recall");

    private final Lexicons lexicons = Lexicons.shipped();
    private final List<FitStory> retold = new ArrayList<>();
    private final List<FitStory> open = new ArrayList<>();
    private final List<FitStory> unopened;
    private final TextTable table;

    private FitReport(Hearsay hearsay, Path root) throws IOException {
        try (Stream<Path> folders = Files.list(root.resolve("gold/retold"))) {
            for (Path folder : folders.filter(Files::isDirectory).sorted().toList()) {
                retold.add(FitStory.read(hearsay, folder));
            }
        }
        open.add(FitStory.read(hearsay, root.resolve("samples/halmere")));
        open.add(FitStory.read(hearsay, root.resolve("gold/strike")));
        unopened = List.of(FitStory.read(hearsay, root.resolve("gold/unopened/accident")));
        List<String> head = new ArrayList<>(List.of("fitted on", "scored on"));
        head.addAll(SHOWN);
        table = new TextTable(head.toArray(String[]::new));
    }

    public static FitReport of(Hearsay hearsay, Path root) throws IOException {
        return new FitReport(hearsay, root);
    }

    /** What {@code gold/retold} teaches beyond the shipped numbers, as far as no floor of the open stories is lost. */
    public UtteranceNumbers taught() {
        Floors floors = Floors.of(open.stream().map(FitStory::text).toList());
        return NumberFit.from(
                UtteranceNumbers.of(lexicons),
                retold,
                lexicons,
                n -> floors.broken(NumberFit.figures(open, n, lexicons)).isEmpty());
    }

    /** What numbers reach that may have been chosen with all stories in sight but the unopened one. */
    public String table(UtteranceNumbers numbers) {
        rows("open stories in sight", numbers);
        return table.toString();
    }

    /** The same, and what numbers reach that were never fitted on the story scored; takes half an hour. */
    public String ways(UtteranceNumbers numbers) {
        table(numbers);
        row("the other open story", matched(leftOut(open, List.of())));
        row("gold/retold and the other open story", matched(leftOut(open, retold)));
        rows("gold/retold", NumberFit.of(retold, lexicons));
        row("the other stories of gold/retold", matched(leftOut(retold, List.of())));
        return table.toString();
    }

    private void rows(String fitted, UtteranceNumbers numbers) {
        row(fitted, retold, numbers);
        row(fitted, open, numbers);
        row(fitted, unopened, numbers);
    }

    /** The numbers for each story that the others, and these, teach. */
    private Map<FitStory, UtteranceNumbers> leftOut(List<FitStory> stories, List<FitStory> besides) {
        Map<FitStory, UtteranceNumbers> numbers = new LinkedHashMap<>();
        for (FitStory story : stories) {
            List<FitStory> others = new ArrayList<>(stories);
            others.remove(story);
            others.addAll(besides);
            numbers.put(story, NumberFit.of(others, lexicons));
        }
        return numbers;
    }

    private List<MatchedStory> matched(Map<FitStory, UtteranceNumbers> numbers) {
        return numbers.entrySet().stream()
                .map(e -> e.getKey().matched(new Comparer(lexicons, e.getValue())))
                .toList();
    }

    private void row(String fitted, List<FitStory> stories, UtteranceNumbers numbers) {
        row(
                fitted,
                stories.size() > open.size()
                        ? "gold/retold"
                        : String.join(", ", stories.stream().map(FitStory::name).toList()),
                NumberFit.figures(stories, numbers, lexicons));
    }

    private void row(String fitted, List<MatchedStory> matched) {
        row(fitted, matched.size() + " stories, each", ComparisonFigures.of(matched));
    }

    private void row(String fitted, String scored, Map<String, Double> figures) {
        List<String> cells = new ArrayList<>(List.of(fitted, scored));
        SHOWN.forEach(f -> cells.add(String.format(Locale.ROOT, "%.1f", figures.getOrDefault(f, Double.NaN))));
        // It takes long: whoever watches sees each row as it comes.
        System.err.println(String.join(" | ", cells));
        table.row(cells.toArray(String[]::new));
    }
}
