// SPDX-License-Identifier: Apache-2.0
package org.hearsay.quotation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;

/**
 * The parts of a sentence that are parsed apart. A quotation that is a sentence of its own ("…," he said) misleads the
 * parser about the words around it, so it is taken out; words quoted inside a clause stay in it.
 */
public final class QuotationParts {
    private static final int SHORTEST = 3;

    private QuotationParts() {}

    /** The words outside such quotations first, if there are any, then each quotation; every token once. */
    public static List<BitSet> of(Sentence sentence, QuotedText text) {
        BitSet rest = new BitSet(sentence.size());
        rest.set(0, sentence.size());
        List<BitSet> apart = new ArrayList<>();
        for (Quotation quotation : text.quotationsIn(sentence.span())) {
            BitSet tokens = tokens(sentence, quotation);
            if (standsAlone(sentence, tokens, text)) {
                apart.add(tokens);
                rest.andNot(tokens);
            }
        }
        boolean words = rest.stream().anyMatch(t -> !sentence.token(t).isPunctuation());
        if (apart.isEmpty() || !words) {
            BitSet all = new BitSet();
            all.set(0, sentence.size());
            return List.of(all);
        }
        List<BitSet> parts = new ArrayList<>();
        parts.add(rest);
        parts.addAll(apart);
        return parts;
    }

    private static BitSet tokens(Sentence sentence, Quotation quotation) {
        BitSet tokens = new BitSet(sentence.size());
        for (int i = 0; i < sentence.size(); i++) {
            if (quotation.contains(sentence.token(i).span())) {
                tokens.set(i);
            }
        }
        return tokens;
    }

    private static boolean standsAlone(Sentence sentence, BitSet tokens, QuotedText text) {
        int first = tokens.nextSetBit(0);
        int last = tokens.length() - 1;
        long words =
                tokens.stream().filter(t -> !sentence.token(t).isPunctuation()).count();
        if (first < 0 || words < SHORTEST) {
            return false;
        }
        boolean opens = first == 0
                || isBreak(sentence.token(first - 1))
                || (startsSentence(sentence, first) && sentence.token(first - 1).isVerb());
        Token lastWord = sentence.token(lastInside(sentence, last));
        boolean closes = last == sentence.size() - 1
                || isBreak(lastWord)
                || isBreak(sentence.token(last + 1))
                || ".!?".contains(sentence.token(last + 1).word());
        boolean runsOn = text.quotationAt(sentence.token(first).span().start())
                .filter(q -> q.start() < sentence.span().start()
                        || q.end() > sentence.span().end())
                .isPresent();
        return (opens && closes) || runsOn;
    }

    private static boolean startsSentence(Sentence sentence, int mark) {
        int word = Math.min(mark + 1, sentence.size() - 1);
        return Character.isUpperCase(sentence.token(word).word().charAt(0));
    }

    /** The last token before the closing mark. */
    private static int lastInside(Sentence sentence, int last) {
        boolean mark = MarkKind.of(sentence.token(last).word().charAt(0)) != MarkKind.NONE;
        return mark && last > 0 ? last - 1 : last;
    }

    private static boolean isBreak(Token token) {
        return ",.!?:;\u2026\u2014\u2013--".contains(token.word());
    }
}
