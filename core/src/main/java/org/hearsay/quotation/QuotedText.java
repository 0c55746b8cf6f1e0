// SPDX-License-Identifier: Apache-2.0
package org.hearsay.quotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.article.Article;
import org.hearsay.article.Passage;
import org.hearsay.article.PassageRole;
import org.hearsay.article.Span;
import org.hearsay.language.Sentence;

/**
 * An article's sentences with its quotations.
 *
 * @param article the article
 * @param sentences its sentences, in order
 * @param quotations its outermost quotations, in order
 * @param inner quotations inside others, in order
 */
public record QuotedText(Article article, List<Sentence> sentences, List<Quotation> quotations, List<Quotation> inner) {
    public static QuotedText of(Article article, List<Sentence> sentences) {
        List<Quotation> outermost = new ArrayList<>();
        List<Quotation> inner = new ArrayList<>();
        List<Span> passages = article.passages().stream().map(Passage::span).toList();
        for (Quotation quotation : Quotations.in(
                article.text(), passages, (mark, passage) -> UnclosedQuotations.end(mark, passage, sentences))) {
            boolean inside = !outermost.isEmpty()
                    && outermost.getLast().contains(quotation.parts().getFirst());
            (inside ? inner : outermost).add(quotation);
        }
        return new QuotedText(article, sentences, List.copyOf(outermost), List.copyOf(inner));
    }

    /** The outermost quotation, marks included, that a place stands in. */
    public Optional<Quotation> quotationAt(int offset) {
        int place = placeOfQuotationAt(offset);
        return place < 0 ? Optional.empty() : Optional.of(quotations.get(place));
    }

    /** Which of {@link #quotations} a place stands in; -1: none. */
    public int placeOfQuotationAt(int offset) {
        int low = firstEndingAfter(offset);
        return low < quotations.size() && quotations.get(low).parts().stream().anyMatch(p -> p.contains(offset))
                ? low
                : -1;
    }

    /** The outermost quotations that share something with a span. */
    public List<Quotation> quotationsIn(Span span) {
        List<Quotation> found = new ArrayList<>();
        for (int i = firstEndingAfter(span.start());
                i < quotations.size() && quotations.get(i).start() < span.end();
                i++) {
            if (quotations.get(i).overlaps(span)) {
                found.add(quotations.get(i));
            }
        }
        return found;
    }

    /** Each stretch between outermost marks that lies in the content; of one that only begins there, what lies there. */
    public List<Span> wordsIn(List<Span> content) {
        List<Span> quoted = new ArrayList<>();
        for (Span span : content) {
            for (Quotation quotation : quotationsIn(span)) {
                for (Span words : quotation.words()) {
                    if (words.overlaps(span)) {
                        quoted.add(bare(Math.max(words.start(), span.start()), Math.min(words.end(), span.end())));
                    }
                }
            }
        }
        quoted.removeIf(Span::isEmpty);
        return quoted;
    }

    /** Without the blanks that French sets inside its marks. */
    private Span bare(int start, int end) {
        String all = article.text();
        int first = start;
        int last = end;
        while (first < last && Character.isSpaceChar(all.charAt(first))) {
            first++;
        }
        while (last > first && Character.isSpaceChar(all.charAt(last - 1))) {
            last--;
        }
        return new Span(first, last);
    }

    /** The place of the first outermost quotation that ends after an offset; they never overlap. */
    private int firstEndingAfter(int offset) {
        int low = 0;
        int high = quotations.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (quotations.get(middle).end() > offset) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /** The last sentence that begins before a place; empty when none does. */
    public Optional<Sentence> lastBefore(int offset) {
        return lastBefore(offset, sentences);
    }

    static Optional<Sentence> lastBefore(int offset, List<Sentence> sentences) {
        int low = 0;
        int high = sentences.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sentences.get(middle).span().start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low == 0 ? Optional.empty() : Optional.of(sentences.get(low - 1));
    }

    /** A span with the whole of each quotation that it cuts, also beyond the end of the sentence. */
    public Span whole(Span span) {
        Span whole = span;
        for (Quotation quotation : quotationsIn(span)) {
            if (!quotation.contains(span)) {
                whole = whole.cover(quotation.span());
            }
        }
        return whole;
    }

    public boolean isQuoted(Sentence sentence, int token) {
        return quotationAt(sentence.token(token).span().start()).isPresent();
    }

    public PassageRole role(Sentence sentence) {
        return article.passages().get(sentence.passage()).role();
    }

    public String text(Span span) {
        return article.text(span);
    }
}
