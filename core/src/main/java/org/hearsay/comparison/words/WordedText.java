// SPDX-License-Identifier: Apache-2.0
package org.hearsay.comparison.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.hearsay.article.Article;
import org.hearsay.article.Span;

/** The words and sentences of an article, in order. */
public final class WordedText {
    private static final Set<String> TRANSLATION = Set.of("translate", "translation", "translator", "interpreter");

    /** English has no such quotation marks: who uses them writes, or was written, in another language. */
    private static final Pattern FOREIGN_MARKS = Pattern.compile("„[^„“”]*[“”]|«[^«»]*»");

    private final Article article;
    private final List<Word> words;
    private final List<Span> sentences;
    private final boolean translation;

    private WordedText(Article article, List<Word> words, List<Span> sentences) {
        this.article = article;
        this.words = words;
        this.sentences = sentences;
        this.translation = words.stream().anyMatch(w -> TRANSLATION.contains(w.stem()))
                || FOREIGN_MARKS.matcher(article.text()).find();
    }

    public static WordedText of(Article article, Vocabulary vocabulary) {
        return new WordedText(
                article,
                List.copyOf(vocabulary.words(article.text())),
                SentenceSpans.of(article.text(), article.passages()));
    }

    public Article article() {
        return article;
    }

    /** All words. */
    public List<Word> words() {
        return words;
    }

    /** Whether words may differ by translation: the article speaks of one, or quotes in the marks of another language. */
    public boolean isTranslation() {
        return translation;
    }

    /** All sentences; none crosses from one passage into another. */
    public List<Span> sentences() {
        return sentences;
    }

    /** The words that stand wholly in a span. */
    public List<Word> words(Span span) {
        int from = firstFrom(span.start());
        int to = from;
        while (to < words.size() && words.get(to).span().end() <= span.end()) {
            to++;
        }
        return words.subList(from, to);
    }

    /** The words that stand wholly in one of these spans, which are in order. */
    public List<Word> words(List<Span> spans) {
        List<Word> all = new ArrayList<>();
        spans.forEach(s -> all.addAll(words(s)));
        return all;
    }

    /** The sentences that share characters with a span, and one neighbour on either side in the same passage or beside it. */
    public Span context(Span span) {
        int first = sentences.size();
        int last = -1;
        for (int i = 0; i < sentences.size(); i++) {
            if (sentences.get(i).overlaps(span)) {
                first = Math.min(first, i);
                last = i;
            }
        }
        if (last < 0) {
            return span;
        }
        return sentences
                .get(Math.max(0, first - 1))
                .cover(sentences.get(Math.min(sentences.size() - 1, last + 1)))
                .cover(span);
    }

    private int firstFrom(int offset) {
        int low = 0;
        int high = words.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (words.get(middle).span().start() >= offset) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
