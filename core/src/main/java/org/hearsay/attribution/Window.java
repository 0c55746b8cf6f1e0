// SPDX-License-Identifier: Apache-2.0
package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.article.Span;

/**
 * Where the source and the content of a cue are looked for: its sentence, and the sentences beside it as long as they
 * hold quotations. A long quotation is one unit, any other word is one.
 *
 * @param sentence place of the cue's sentence in the article
 * @param head the cue's head in its sentence
 * @param units in order of the text
 * @param cue which unit is the cue's head
 */
record Window(CodedText text, int sentence, int head, List<Unit> units, int cue) {
    private static final int BEFORE = 3;
    private static final int AFTER = 14;

    /** A quotation of at least so many words and marks is one unit. */
    private static final int LONG = 6;

    /**
     * A word, or a long quotation.
     *
     * @param sentence place of the sentence in which it begins
     * @param token place of its first token there
     * @param lastSentence place of the sentence in which it ends
     * @param lastToken place of its last token there
     * @param tokens how many tokens it has
     */
    record Unit(int sentence, int token, int lastSentence, int lastToken, int tokens) {
        boolean isQuotation() {
            return tokens > 1;
        }
    }

    static Window of(CodedText text, Place place) {
        int sentence = place.sentence();
        int head = place.token();
        CodedSentence here = text.sentence(sentence);
        int first = sentence;
        int last = sentence;
        int own = here.quotation[head];
        if (own < 0) {
            while (first > 0 && sentence - first < BEFORE && holdsQuotation(text.sentence(first - 1))) {
                first--;
            }
            while (last + 1 < text.sentences().size()
                    && last - sentence < AFTER
                    && holdsQuotation(text.sentence(last + 1))) {
                last++;
            }
        }
        List<Unit> units = new ArrayList<>();
        int cue = 0;
        for (int s = first; s <= last; s++) {
            CodedSentence coded = text.sentence(s);
            for (int t = 0; t < coded.size; t++) {
                if (s == sentence && t == head) {
                    cue = units.size();
                }
                int quotation = coded.quotation[t];
                Unit unit = quotation >= 0 && quotation != own ? quotation(text, s, t, last) : new Unit(s, t, s, t, 1);
                if (unit.tokens < LONG && unit.tokens > 1) {
                    unit = new Unit(s, t, s, t, 1);
                }
                units.add(unit);
                if (unit.isQuotation()) {
                    s = unit.lastSentence;
                    coded = text.sentence(s);
                    t = unit.lastToken;
                }
            }
        }
        return new Window(text, sentence, head, List.copyOf(units), cue);
    }

    private static boolean holdsQuotation(CodedSentence sentence) {
        for (int quotation : sentence.quotation) {
            if (quotation >= 0) {
                return true;
            }
        }
        return false;
    }

    /** The rest of a quotation from a token on. */
    private static Unit quotation(CodedText text, int sentence, int token, int lastSentence) {
        int quotation = text.sentence(sentence).quotation[token];
        // In the middle of a short quotation nothing is gathered; its first token said that it is short.
        if (token > 0 && text.sentence(sentence).quotation[token - 1] == quotation) {
            return new Unit(sentence, token, sentence, token, 1);
        }
        int s = sentence;
        int t = token;
        int count = 0;
        int endSentence = sentence;
        int endToken = token;
        while (s <= lastSentence) {
            CodedSentence coded = text.sentence(s);
            while (t < coded.size && coded.quotation[t] == quotation) {
                endSentence = s;
                endToken = t;
                count++;
                t++;
            }
            if (t < coded.size) {
                break;
            }
            s++;
            t = 0;
        }
        return new Unit(sentence, token, endSentence, endToken, count);
    }

    CodedSentence coded(int unit) {
        return text.sentence(units.get(unit).sentence());
    }

    /** The passage in which a unit begins, as its place among the article's passages. */
    private int passage(int unit) {
        return coded(unit).sentence.passage();
    }

    /** Where a unit stands in the article's text. */
    Span span(int unit) {
        Unit u = units.get(unit);
        Span start = text.sentence(u.sentence()).sentence.token(u.token()).span();
        Span end = text.sentence(u.lastSentence()).sentence.token(u.lastToken()).span();
        return start.cover(end);
    }

    /** Unbroken rows of units with a label, as spans; a new paragraph begins a new one. */
    static List<Span> stretches(Window window, int[] labels, SpanLabel label) {
        List<Span> stretches = new ArrayList<>();
        for (int i = 0; i < labels.length; i++) {
            if (labels[i] == label.ordinal()) {
                int last = i;
                while (last + 1 < labels.length
                        && labels[last + 1] == label.ordinal()
                        && window.passage(last + 1) == window.passage(last)) {
                    last++;
                }
                stretches.add(window.span(i).cover(window.span(last)));
                i = last;
            }
        }
        return stretches;
    }
}
