// SPDX-License-Identifier: Apache-2.0
package org.hearsay.app.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hearsay.app.view.Texts;
import org.hearsay.article.Span;
import org.hearsay.comparison.Certainty;
import org.hearsay.comparison.ComparedArticle;
import org.hearsay.comparison.FramePair;
import org.hearsay.comparison.Telling;
import org.hearsay.comparison.Voice;
import org.hearsay.comparison.WordPair;
import org.jspecify.annotations.Nullable;

/**
 * A telling beside the reference.
 *
 * @param article where it stands
 * @param telling the telling
 * @param reference the reference, as a telling of itself
 * @param referenceArticle where the reference stands
 */
public record Beside(ComparedArticle article, Telling telling, Telling reference, ComparedArticle referenceArticle) {
    public boolean isReference() {
        return telling.equals(reference) && article.id().equals(referenceArticle.id());
    }

    /** The signs that it bears, in the order in which they are shown. */
    public List<Sign> signs() {
        return isReference() ? List.of(Sign.REFERENCE) : Signs.of(telling);
    }

    public Attribution attribution() {
        return Attribution.of(article, telling);
    }

    /** The telling alone, as it stands in the article. */
    public String told() {
        return article.text(telling.span());
    }

    /** The telling in its context. */
    public List<Stretch> words() {
        return Stretch.of(
                article.reading().article().text(),
                telling.context(),
                telling.span(),
                changed(WordPair::here),
                frames(FramePair::here));
    }

    /** The reference in its context, seen from here. */
    public List<Stretch> referenceWords() {
        return referenceWords(reference.context());
    }

    /** The reference seen from here: what is told, and what governs it. */
    public List<Stretch> referenceWordsAlone() {
        Span alone = reference.span();
        for (Span frame : frames(FramePair::reference)) {
            alone = alone.cover(frame);
        }
        return referenceWords(alone);
    }

    private List<Stretch> referenceWords(Span context) {
        return Stretch.of(
                referenceArticle.reading().article().text(),
                context,
                reference.span(),
                changed(WordPair::reference),
                frames(FramePair::reference));
    }

    /** What was found, in words, and how sure that is. */
    public String verdict(Texts texts) {
        if (isReference()) {
            return Sign.REFERENCE.title(texts);
        }
        List<String> words = new ArrayList<>();
        for (Sign sign : signs()) {
            boolean proven =
                    words.isEmpty() && telling.certainty() == Certainty.CERTAIN && telling.voice() != Voice.ASSERTED;
            words.add(texts.of(proven ? "verdict.certain" : "verdict.suggested", sign.title(texts)));
        }
        return String.join(", ", words);
    }

    private List<Span> changed(Function<WordPair, @Nullable Span> side) {
        return present(telling.pairs().stream()
                .filter(pair -> pair.op() != WordPair.Op.KEPT)
                .map(side));
    }

    private List<Span> frames(Function<FramePair, @Nullable Span> side) {
        return present(telling.frames().stream().map(side));
    }

    private static List<Span> present(Stream<@Nullable Span> spans) {
        return spans.flatMap(Stream::ofNullable).map(Objects::requireNonNull).toList();
    }
}
