// SPDX-License-Identifier: Apache-2.0
package org.hearsay.eval.statements;

import java.util.List;
import java.util.function.Function;
import org.hearsay.Reading;
import org.hearsay.article.Article;
import org.hearsay.eval.gold.GoldText;
import org.hearsay.eval.score.Attribution;
import org.hearsay.eval.score.TokenOverlap;
import org.hearsay.eval.text.InParallel;
import org.hearsay.eval.text.RawArticle;

/**
 * Gold texts as the reader read them.
 *
 * @param texts in the order of the gold
 * @param tokens words and punctuation marks that were read
 * @param seconds how long that took, without loading the models
 */
public record ReadingRun(List<ReadText> texts, int tokens, double seconds) {
    /**
     * Reads the texts as they stand, without extracting an article.
     *
     * @param reader what reads an article, used by two threads
     * @param sourceless whether gold attributions without a source count
     */
    public static ReadingRun of(Function<Article, Reading> reader, List<GoldText> texts, boolean sourceless) {
        long start = System.nanoTime();
        List<ReadText> read = InParallel.each(texts, text -> read(reader, text, sourceless));
        double seconds = (System.nanoTime() - start) / 1e9;
        int tokens = texts.stream()
                .mapToInt(t -> TokenOverlap.tokens(t.text()).size())
                .sum();
        return new ReadingRun(read, tokens, seconds);
    }

    /** The attributions of an annotator that are scored: those with a content and, unless asked for, a source. */
    public static List<Attribution> scored(List<Attribution> gold, boolean sourceless) {
        return gold.stream()
                .filter(a -> !a.content().isEmpty())
                .filter(a -> sourceless || !a.source().isEmpty())
                .toList();
    }

    /** Those whose cue stands in no other's content, as of ours only those are compared. */
    private static List<Attribution> outermost(List<Attribution> gold) {
        return gold.stream()
                .filter(a -> gold.stream().noneMatch(other -> holdsCue(other, a)))
                .toList();
    }

    private static boolean holdsCue(Attribution outer, Attribution inner) {
        return !inner.cue().isEmpty()
                && outer.content().spans().stream()
                        .anyMatch(s -> s.contains(inner.cue().cover()));
    }

    private static ReadText read(Function<Article, Reading> reader, GoldText text, boolean sourceless) {
        return ReadText.of(
                text.name(),
                reader.apply(RawArticle.of(text.name() + ".txt", text.text())),
                outermost(scored(text.first(), sourceless)));
    }
}
