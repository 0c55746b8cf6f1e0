// SPDX-License-Identifier: Apache-2.0
package org.hearsay.eval.pages;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.hearsay.article.ArticleExtractor;
import org.hearsay.article.body.LineModel;
import org.hearsay.article.body.LineNumbers;
import org.hearsay.article.body.LineWords;
import org.hearsay.article.body.NameWeights;
import org.hearsay.article.body.SecondLook;
import org.hearsay.eval.training.BoostedTreesTrainer;
import org.hearsay.trees.BoostedTrees;

/**
 * Learns which lines of scraped text are body: a model of all pages, and for each part of the sites one that has not seen
 * it. The second look learns from what the first makes of sites that it has not seen.
 */
public final class LineTrainer {
    private static final int NONE = -1;
    /** A page with many lines of body counts for more than one with few, but not for so many times as much. */
    private static final double LONG = 0.7;

    private final Predicate<GoldPage> judged;
    private final Consumer<String> log;
    private final List<Lines> pages;
    /** Trees of the first look, by the two parts of the sites that they have not seen. */
    private final Map<Parts, BoostedTrees> first;

    private final WordCounts counts = new WordCounts();

    /** Two parts of the sites, the lesser first; {@link #NONE} for none. */
    private record Parts(int one, int other) {
        static Parts of(int one, int other) {
            return new Parts(Math.min(one, other), Math.max(one, other));
        }
    }

    /** The lines of one page as numbers, and which are body. */
    private record Lines(GoldPage page, float[][] rows, int[][] places, boolean[] prose, boolean[] body) {
        int fold() {
            return Folds.of(page);
        }
    }

    /**
     * @param extractor one that reads by rules
     * @param judged whether lines of a page are measured: on such pages the threshold is chosen
     */
    public LineTrainer(
            ArticleExtractor extractor, List<GoldPage> gold, Predicate<GoldPage> judged, Consumer<String> log) {
        this.judged = judged;
        this.log = log;
        pages = gold.parallelStream().map(page -> lines(extractor, page)).toList();
        first = new HashMap<>();
        pages.forEach(page -> counts.count(page.fold(), Folds.site(page.page), page.places, page.body));
    }

    private static Lines lines(ArticleExtractor extractor, GoldPage page) {
        ScrapedText text = ScrapedText.of(page);
        var lines = extractor.lines(String.join("\n", text.lines()));
        int[][] places = lines.lines().stream().map(LineWords::places).toArray(int[][]::new);
        return new Lines(page, LineNumbers.of(lines), places, lines.prose(), text.isBody(lines.lines()));
    }

    /**
     * What was learned.
     *
     * @param whole the model of all pages
     * @param folds models that have not seen a part of the sites
     */
    public record Trained(LineModel whole, List<LineModel> folds) {}

    /** Learns all models. */
    public Trained train() {
        List<Parts> parts = new ArrayList<>();
        for (int one = NONE; one < Folds.COUNT; one++) {
            for (int other = one; other < Folds.COUNT; other++) {
                parts.add(Parts.of(one, other));
            }
        }
        List<BoostedTrees> learned = parts.parallelStream()
                .map(unseen -> learn(
                        page -> page.fold() != unseen.one && page.fold() != unseen.other, page -> rows(page, unseen)))
                .toList();
        for (int i = 0; i < parts.size(); i++) {
            first.put(parts.get(i), learned.get(i));
        }
        List<BoostedTrees> second = IntStream.range(NONE, Folds.COUNT)
                .parallel()
                .mapToObj(unseen -> learn(page -> page.fold() != unseen, page -> again(page, unseen, page.fold())))
                .toList();
        Map<Lines, float[]> odds = new IdentityHashMap<>();
        for (Lines page : pages) {
            odds.put(page, odds(second.get(page.fold() + 1), again(page, NONE, page.fold())));
        }
        LineThresholds whole = thresholds(odds, NONE);
        log.accept("all: thresholds " + whole);
        int width = pages.getFirst().rows[0].length + LineWords.WIDTH;
        List<LineModel> folds = new ArrayList<>();
        for (int fold = 0; fold < Folds.COUNT; fold++) {
            LineThresholds others = thresholds(odds, fold);
            folds.add(new LineModel(
                    counts.without(NONE, fold, ""),
                    trees(NONE, fold),
                    second.get(fold + 1),
                    others.threshold(),
                    others.more(),
                    width));
        }
        return new Trained(
                new LineModel(
                        counts.without(NONE, NONE, ""),
                        trees(NONE, NONE),
                        second.get(0),
                        whole.threshold(),
                        whole.more(),
                        width),
                folds);
    }

    private LineThresholds thresholds(Map<Lines, float[]> odds, int unseen) {
        return LineThresholds.best(pages.stream()
                .filter(page -> judged.test(page.page) && page.fold() != unseen)
                .map(page -> new LineThresholds.Judged(Objects.requireNonNull(odds.get(page)), page.prose, page.body))
                .toList());
    }

    private BoostedTrees trees(int one, int other) {
        return Objects.requireNonNull(first.get(Parts.of(one, other)));
    }

    private float[][] again(Lines page, int unseen, int own) {
        float[][] rows = rows(page, Parts.of(unseen, own));
        return SecondLook.of(rows, odds(trees(unseen, own), rows));
    }

    /** The numbers of a page's lines as a model would see them that has seen neither these parts nor the page's site. */
    private float[][] rows(Lines page, Parts unseen) {
        NameWeights weights = counts.without(unseen.one, unseen.other, Folds.site(page.page));
        float[][] rows = new float[page.rows.length][];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = LineWords.row(page.rows[i], page.places[i], weights);
        }
        return rows;
    }

    private static float[] odds(BoostedTrees trees, float[][] rows) {
        float[] odds = new float[rows.length];
        for (int i = 0; i < rows.length; i++) {
            odds[i] = trees.value(rows[i]);
        }
        return odds;
    }

    private BoostedTrees learn(Predicate<Lines> seen, Function<Lines, float[][]> numbers) {
        List<float[]> rows = new ArrayList<>();
        List<Float> targets = new ArrayList<>();
        List<Float> weights = new ArrayList<>();
        for (Lines page : pages) {
            if (seen.test(page)) {
                float[][] own = numbers.apply(page);
                int size = 0;
                for (boolean body : page.body) {
                    size += body ? 1 : 0;
                }
                for (int i = 0; i < page.body.length && size > 0; i++) {
                    rows.add(own[i]);
                    targets.add(page.body[i] ? 1f : 0f);
                    weights.add((float) (10 / Math.pow(10 + size, LONG)));
                }
            }
        }
        log.accept("learning from " + rows.size() + " lines, " + rows.getFirst().length + " numbers each");
        return BoostedTreesTrainer.deciding(rows, targets, weights);
    }
}
