// SPDX-License-Identifier: Apache-2.0
package org.hearsay.eval.pages;

import java.util.ArrayList;
import java.util.HashMap;
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
import org.hearsay.article.body.SecondLook;
import org.hearsay.eval.training.BoostedTreesTrainer;
import org.hearsay.trees.BoostedTrees;

/**
 * Learns which lines of scraped text are body: a model of all pages, and for each part of the sites one that has not seen
 * it. The second look learns from what the first makes of sites that it has not seen.
 */
public final class LineTrainer {
    private final Consumer<String> log;
    private final List<Lines> pages;
    /** Trees of the first look, by the two parts of the sites that they have not seen. */
    private final Map<Parts, BoostedTrees> first;

    private record Parts(int one, int other) {}

    /** The lines of one page as numbers, and which are body. */
    private record Lines(GoldPage page, float[][] rows, boolean[] body) {
        int fold() {
            return Folds.of(page);
        }
    }

    /** @param extractor one that reads by rules */
    public LineTrainer(ArticleExtractor extractor, List<GoldPage> gold, Consumer<String> log) {
        this.log = log;
        pages = gold.parallelStream().map(page -> lines(extractor, page)).toList();
        first = new HashMap<>();
    }

    private static Lines lines(ArticleExtractor extractor, GoldPage page) {
        ScrapedText text = ScrapedText.of(page);
        var lines = extractor.lines(String.join("\n", text.lines()));
        return new Lines(page, LineNumbers.of(lines), text.isBody(lines.lines()));
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
        for (int one = -1; one < Folds.COUNT; one++) {
            for (int other = STRICT ? one : -1; other < (STRICT ? Folds.COUNT : 0); other++) {
                parts.add(new Parts(Math.min(one, other), Math.max(one, other)));
            }
        }
        List<BoostedTrees> learned = parts.parallelStream()
                .map(unseen ->
                        learn(page -> page.fold() != unseen.one && page.fold() != unseen.other, page -> page.rows))
                .toList();
        for (int i = 0; i < parts.size(); i++) {
            first.put(parts.get(i), learned.get(i));
        }
        List<BoostedTrees> second = IntStream.range(-1, Folds.COUNT)
                .parallel()
                .mapToObj(unseen -> learn(page -> page.fold() != unseen, page -> again(page, unseen, page.fold())))
                .toList();
        Map<Lines, float[]> odds0 = new HashMap<>();
        Map<Lines, float[]> odds = new HashMap<>();
        for (Lines page : pages) {
            odds0.put(page, odds(trees(-1, page.fold()), page.rows));
            odds.put(page, odds(second.get(page.fold() + 1), again(page, -1, page.fold())));
        }
        for (Map<Lines, float[]> o : List.of(odds0, odds)) {
            float threshold = threshold(o, page -> true);
            for (String set : new String[] {"naeb", "fundus", "wcxb", ""}) {
                Predicate<Lines> of = page -> page.page.file().toString().contains(set);
                log.accept("lines " + set + ": threshold " + threshold + ", F1 " + f1(o, threshold, of));
            }
        }
        float threshold = threshold(odds, page -> true);
        int width = pages.getFirst().rows[0].length;
        List<LineModel> folds = new ArrayList<>();
        for (int fold = 0; fold < Folds.COUNT; fold++) {
            int unseen = fold;
            folds.add(new LineModel(
                    trees(-1, fold), second.get(fold + 1), threshold(odds, page -> page.fold() != unseen), width));
        }
        return new Trained(new LineModel(trees(-1, -1), second.get(0), threshold, width), folds);
    }

    private static final boolean STRICT = Boolean.getBoolean("strict");

    private BoostedTrees trees(int one, int other) {
        return Objects.requireNonNull(first.get(
                STRICT ? new Parts(Math.min(one, other), Math.max(one, other)) : new Parts(-1, Math.max(one, other))));
    }

    private float[][] again(Lines page, int unseen, int own) {
        return SecondLook.of(page.rows, odds(trees(STRICT ? unseen : -1, own), page.rows));
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
                    weights.add((float) (10 / Math.pow(10 + size, POWER)));
                }
            }
        }
        log.accept("learning from " + rows.size() + " lines, " + rows.getFirst().length + " numbers each");
        return BoostedTreesTrainer.deciding(rows, targets, weights);
    }

    private static final double POWER = Double.parseDouble(System.getProperty("pw", "0.7"));

    private float threshold(Map<Lines, float[]> odds, Predicate<Lines> of) {
        float best = 0;
        double most = 0;
        for (int step = -30; step <= 30; step++) {
            double reached = f1(odds, step / 15f, of);
            if (reached > most) {
                most = reached;
                best = step / 15f;
            }
        }
        return best;
    }

    private double f1(Map<Lines, float[]> odds, float threshold, Predicate<Lines> of) {
        List<BodyOverlap> scores = new ArrayList<>();
        for (Lines page : pages) {
            if (of.test(page)) {
                scores.add(score(page, odds.getOrDefault(page, new float[0]), threshold));
            }
        }
        return new BodyScores("lines", scores, true).f1();
    }

    private static BodyOverlap score(Lines page, float[] odds, float threshold) {
        double right = 0;
        int ours = 0;
        int gold = 0;
        for (int i = 0; i < odds.length; i++) {
            boolean chosen = odds[i] >= threshold;
            ours += chosen ? 1 : 0;
            gold += page.body[i] ? 1 : 0;
            right += chosen && page.body[i] ? 1 : 0;
        }
        return new BodyOverlap(right / Math.max(1, ours), right / Math.max(1, gold));
    }
}
