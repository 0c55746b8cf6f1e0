// SPDX-License-Identifier: Apache-2.0
package org.hearsay.eval.pages;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.hearsay.article.ArticleExtractor;
import org.hearsay.article.body.BlockNumbers;
import org.hearsay.article.body.BodyModel;
import org.hearsay.article.body.NameWeights;
import org.hearsay.article.body.PageBlocks;
import org.hearsay.eval.training.BoostedTreesTrainer;
import org.hearsay.trees.BoostedTrees;
import org.jspecify.annotations.Nullable;

/** Learns which blocks are body: a model of all pages, and for each part of the sites one that has not seen it. */
public final class BodyTrainer {
    /** A block is body when so much of it is. */
    private static final float BODY = 0.5f;

    private final ArticleExtractor extractor;
    private final List<GoldPage> pages;
    private final Consumer<String> log;
    private final Map<GoldPage, float[]> labels = new HashMap<>();

    /** @param extractor one that reads by rules */
    public BodyTrainer(ArticleExtractor extractor, List<GoldPage> pages, Consumer<String> log) {
        this.extractor = extractor;
        this.pages = pages;
        this.log = log;
    }

    /**
     * What was learned.
     *
     * @param whole the model of all pages
     * @param folds models that have not seen a part of the sites
     */
    public record Trained(BodyModel whole, List<BodyModel> folds) {}

    /** One page with what the trees make of its blocks, and how much of each is body. */
    private record Judged(float[] odds, float[] labels, int[] words) {}

    private record Learned(NameWeights names, BoostedTrees trees, int width) {
        BodyModel model(float threshold) {
            return new BodyModel(names, trees, threshold, width);
        }
    }

    /** Learns all models. */
    public Trained train() {
        List<Learned> learned = new ArrayList<>();
        List<List<Judged>> judged = new ArrayList<>();
        for (int fold = 0; fold < Folds.COUNT; fold++) {
            Learned one = learn(fold);
            learned.add(one);
            List<Judged> unseen = new ArrayList<>();
            for (GoldPage page : pages) {
                if (Folds.of(page) == fold) {
                    unseen.add(judge(page, one));
                }
            }
            judged.add(unseen);
            log.accept("part " + fold + ": " + unseen.size() + " pages unseen, F1 of blocks "
                    + f1(unseen, threshold(unseen)));
        }
        List<BodyModel> folds = new ArrayList<>();
        for (int fold = 0; fold < Folds.COUNT; fold++) {
            List<Judged> others = new ArrayList<>();
            for (int other = 0; other < Folds.COUNT; other++) {
                others.addAll(other == fold ? List.of() : judged.get(other));
            }
            folds.add(learned.get(fold).model(threshold(others)));
        }
        List<Judged> all = judged.stream().flatMap(List::stream).toList();
        float threshold = threshold(all);
        log.accept("all: threshold " + threshold + ", F1 of blocks " + f1(all, threshold) + ", a perfect choice "
                + f1(all.stream().map(BodyTrainer::perfect).toList(), 0));
        Learned whole = learn(-1);
        return new Trained(whole.model(threshold), folds);
    }

    private Learned learn(int without) {
        NameCounts counts = new NameCounts();
        List<GoldPage> seen =
                pages.stream().filter(page -> Folds.of(page) != without).toList();
        for (GoldPage page : seen) {
            PageBlocks blocks = extractor.blocks(page.page());
            counts.count(
                    Folds.site(page), blocks, labels.computeIfAbsent(page, key -> BlockLabels.of(blocks, key.body())));
        }
        List<float[]> rows = new ArrayList<>();
        List<Float> targets = new ArrayList<>();
        List<Float> weights = new ArrayList<>();
        for (GoldPage page : seen) {
            PageBlocks blocks = extractor.blocks(page.page());
            float[] shares = labels.getOrDefault(page, new float[0]);
            @Nullable float[][] numbers = BlockNumbers.of(blocks, counts.without(Folds.site(page)));
            float scale = scale(blocks, shares);
            for (int i = 0; i < shares.length && scale > 0; i++) {
                float[] row = numbers[i];
                if (row != null) {
                    rows.add(row);
                    targets.add(shares[i] >= BODY ? 1f : 0f);
                    weights.add(
                            (float) Math.pow(1 + blocks.blocks().get(i).block().words(), 0.8) * scale);
                }
            }
        }
        log.accept("learning from " + rows.size() + " blocks of " + seen.size() + " pages, " + rows.getFirst().length
                + " numbers each");
        return new Learned(
                counts.without(""), BoostedTreesTrainer.deciding(rows, targets, weights), rows.getFirst().length);
    }

    /** Pages count alike, whatever their length; 0 when the page hardly has its gold. */
    private static float scale(PageBlocks blocks, float[] shares) {
        float body = 0;
        for (int i = 0; i < shares.length; i++) {
            body += shares[i] * blocks.blocks().get(i).block().words();
        }
        return body < 30 ? 0 : (float) (100 / Math.pow(body, 0.8));
    }

    private Judged judge(GoldPage page, Learned learned) {
        PageBlocks blocks = extractor.blocks(page.page());
        float[] shares = labels.computeIfAbsent(page, key -> BlockLabels.of(blocks, key.body()));
        @Nullable float[][] numbers = BlockNumbers.of(blocks, learned.names());
        float[] odds = new float[shares.length];
        int[] words = new int[shares.length];
        for (int i = 0; i < shares.length; i++) {
            float[] row = numbers[i];
            odds[i] = row == null ? -9 : learned.trees().value(row);
            words[i] = blocks.blocks().get(i).block().words();
        }
        return new Judged(odds, shares, words);
    }

    private static Judged perfect(Judged page) {
        float[] odds = new float[page.labels().length];
        for (int i = 0; i < odds.length; i++) {
            odds[i] = page.labels()[i] >= BODY ? 1 : -1;
        }
        return new Judged(odds, page.labels(), page.words());
    }

    private static float threshold(List<Judged> pages) {
        float best = 0;
        double most = 0;
        for (int step = -30; step <= 30; step++) {
            double reached = f1(pages, step / 15f);
            if (reached > most) {
                most = reached;
                best = step / 15f;
            }
        }
        return best;
    }

    /** Mean F1 in words of what a threshold chooses; pages that hardly have their gold are left out. */
    private static double f1(List<Judged> pages, float threshold) {
        double sum = 0;
        int count = 0;
        for (Judged page : pages) {
            double right = 0;
            double ours = 0;
            double gold = 0;
            for (int i = 0; i < page.odds().length; i++) {
                boolean chosen = page.odds()[i] >= threshold;
                gold += page.words()[i] * page.labels()[i];
                ours += chosen ? page.words()[i] : 0;
                right += chosen ? page.words()[i] * page.labels()[i] : 0;
            }
            if (gold >= 30) {
                sum += 2 * right / (ours + gold);
                count++;
            }
        }
        return sum / Math.max(1, count);
    }
}
