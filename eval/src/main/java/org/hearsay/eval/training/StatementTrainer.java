// SPDX-License-Identifier: Apache-2.0
package org.hearsay.eval.training;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.hearsay.attribution.StatementModel;
import org.hearsay.attribution.TrainingText;
import org.hearsay.eval.text.InParallel;
import org.hearsay.learning.Chain;
import org.hearsay.trees.BoostedTrees;

/**
 * Lessons to a model. A step learns from what the steps before make of texts that those have not learned from: the lessons
 * are halved, and each half is read with models of the other.
 */
final class StatementTrainer {
    private final List<Lesson> all;
    private final List<Lesson> even;
    private final List<Lesson> odd;

    private StatementTrainer(List<Lesson> lessons) {
        this.all = lessons;
        this.even = everySecond(lessons, 0);
        this.odd = everySecond(lessons, 1);
    }

    /** A model from lessons; the same lessons make the same model. */
    static StatementModel trained(List<Lesson> lessons) {
        return new StatementTrainer(lessons).trained();
    }

    /** What a step learned from each half, and from all. */
    private record Models(Chain even, Chain odd, Chain all) {}

    private StatementModel trained() {
        Models cues = models(lessons -> cueTrainer().trained(examples(lessons, Lesson::cues)));
        even.forEach(l -> l.text().weighCues(cues.odd()));
        odd.forEach(l -> l.text().weighCues(cues.even()));
        Models spans = models(lessons -> spanTrainer().trained(examples(lessons, Lesson::spans)));
        BoostedTrees sources = judge(l -> l.sources(spans.odd()), l -> l.sources(spans.even()));
        BoostedTrees judge = judge(
                l -> l.judgements(cues.odd(), spans.odd(), sources),
                l -> l.judgements(cues.even(), spans.even(), sources));
        return new StatementModel(cues.all(), spans.all(), sources, judge);
    }

    /** Trees that judge what models of the other half make of each lesson. */
    private BoostedTrees judge(
            Function<Lesson, List<Lesson.Judgement>> ofEven, Function<Lesson, List<Lesson.Judgement>> ofOdd) {
        List<Lesson.Judgement> judgements = new ArrayList<>();
        InParallel.each(even, ofEven).forEach(judgements::addAll);
        InParallel.each(odd, ofOdd).forEach(judgements::addAll);
        return BoostedTreesTrainer.trained(
                judgements.stream().map(Lesson.Judgement::numbers).toList(),
                judgements.stream().map(Lesson.Judgement::agreement).toList());
    }

    private Models models(Function<List<Lesson>, Chain> training) {
        List<Chain> models = InParallel.each(List.of(even, odd, all), training);
        return new Models(models.get(0), models.get(1), models.get(2));
    }

    private static ChainTrainer cueTrainer() {
        return new ChainTrainer(2, 20, 0, 6, 1e-3f);
    }

    private static ChainTrainer spanTrainer() {
        return new ChainTrainer(TrainingText.labels(), 20, 18, 6, 1e-3f);
    }

    private static List<ChainTrainer.Example> examples(
            List<Lesson> lessons, Function<Lesson, List<ChainTrainer.Example>> kind) {
        return lessons.stream().flatMap(l -> kind.apply(l).stream()).toList();
    }

    private static List<Lesson> everySecond(List<Lesson> lessons, int from) {
        List<Lesson> half = new ArrayList<>();
        for (int i = from; i < lessons.size(); i += 2) {
            half.add(lessons.get(i));
        }
        return half;
    }
}
