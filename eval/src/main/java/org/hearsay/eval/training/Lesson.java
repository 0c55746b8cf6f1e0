// SPDX-License-Identifier: Apache-2.0
package org.hearsay.eval.training;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.article.Overlap;
import org.hearsay.article.Span;
import org.hearsay.attribution.TrainingText;
import org.hearsay.attribution.TrainingText.Word;
import org.hearsay.eval.score.Attribution;
import org.hearsay.eval.statements.ReadingRun;
import org.hearsay.learning.Chain;
import org.hearsay.trees.BoostedTrees;

/**
 * A text with what people marked in it, as questions with answers for each step.
 *
 * @param text the text
 * @param gold all that was marked
 * @param heads the head of each cue in {@code gold}; empty where no word of it may head one
 */
record Lesson(TrainingText text, List<Attribution> gold, List<Optional<Word>> heads) {
    private static final int[][] ANSWERS = {{0}, {1}};

    static Lesson of(TrainingText text, List<Attribution> gold) {
        return new Lesson(
                text,
                List.copyOf(gold),
                gold.stream().map(a -> text.head(a.cue().spans())).toList());
    }

    /** Whether each word is the head of a cue. */
    List<ChainTrainer.Example> cues() {
        Set<Word> marked = new HashSet<>();
        heads.forEach(h -> h.ifPresent(marked::add));
        return text.words().stream()
                .map(w -> new ChainTrainer.Example(w.row(), ANSWERS[marked.contains(w) ? 1 : 0], -1))
                .toList();
    }

    /** What the words around each marked cue are to it. */
    List<ChainTrainer.Example> spans() {
        List<ChainTrainer.Example> examples = new ArrayList<>();
        Set<Word> seen = new HashSet<>();
        for (int i = 0; i < gold.size(); i++) {
            Attribution marked = gold.get(i);
            Optional<Word> head = heads.get(i);
            boolean whole = !marked.content().isEmpty() && !marked.source().isEmpty();
            if (head.isPresent() && seen.add(head.get()) && whole) {
                TrainingText.Units units = text.units(
                        head.get(),
                        marked.source().spans(),
                        marked.cue().spans(),
                        marked.content().spans());
                examples.add(new ChainTrainer.Example(units.row(), units.labels(), units.cue()));
            }
        }
        return examples;
    }

    /** What may be the source of each marked cue, by a model, with how much of it people marked. */
    List<Judgement> sources(Chain spans) {
        List<Judgement> judgements = new ArrayList<>();
        for (int i = 0; i < gold.size(); i++) {
            List<Span> marked = gold.get(i).source().spans();
            Optional<Word> head = heads.get(i);
            if (head.isPresent() && !marked.isEmpty()) {
                text.sources(head.get(), spans)
                        .forEach(p -> judgements.add(new Judgement(p.numbers(), likeness(p.words(), marked))));
            }
        }
        return judgements;
    }

    /** Half for the words that are shared, half for being the same. */
    private static float likeness(Span words, List<Span> marked) {
        return (agreement(List.of(words), List.of(marked)) + (marked.equals(List.of(words)) ? 1 : 0)) / 2;
    }

    /** What models propose, each with how much of it people marked. */
    List<Judgement> judgements(Chain cues, Chain spans, BoostedTrees sources) {
        List<List<Span>> contents = ReadingRun.scored(gold, false).stream()
                .map(a -> a.content().spans())
                .toList();
        return text.proposals(cues, spans, sources).stream()
                .map(p -> new Judgement(p.numbers(), agreement(p.content(), contents)))
                .toList();
    }

    /**
     * A proposal with the answer.
     *
     * @param numbers what it is judged by
     * @param agreement its largest Jaccard index with a content that people marked
     */
    record Judgement(float[] numbers, float agreement) {}

    private static float agreement(List<Span> content, List<List<Span>> contents) {
        return (float) contents.stream()
                .mapToDouble(marked -> Overlap.jaccard(content, marked))
                .max()
                .orElse(0);
    }
}
