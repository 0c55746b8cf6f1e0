// SPDX-License-Identifier: Apache-2.0
package org.hearsay.eval.articles;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.hearsay.article.Span;
import org.hearsay.eval.score.TokenOverlap;

/**
 * The tokens of another text of the same article, each under its number in the gold's text: an extracted article lacks
 * furniture and may order its parts differently. A token without a counterpart has a number past the gold's last.
 */
final class GoldTokens {
    private final List<Span> tokens;
    private final int[] numbers;

    private GoldTokens(List<Span> tokens, int[] numbers) {
        this.tokens = tokens;
        this.numbers = numbers;
    }

    /** The tokens of the gold's text itself. */
    static GoldTokens of(String gold) {
        return of(gold, gold);
    }

    /** The tokens of a text, numbered by the smallest edit from the gold's text to it. */
    static GoldTokens of(String gold, String text) {
        List<Span> wanted = TokenOverlap.tokens(gold);
        List<Span> here = TokenOverlap.tokens(text);
        int[] numbers = new int[here.size()];
        Arrays.setAll(numbers, i -> wanted.size() + i);
        int target = 0;
        int source = 0;
        for (AbstractDelta<String> delta :
                DiffUtils.diff(words(gold, wanted), words(text, here)).getDeltas()) {
            while (target < delta.getTarget().getPosition()) {
                numbers[target++] = source++;
            }
            target += delta.getTarget().size();
            source += delta.getSource().size();
        }
        while (target < here.size()) {
            numbers[target++] = source++;
        }
        return new GoldTokens(here, numbers);
    }

    private static List<String> words(String text, List<Span> tokens) {
        return tokens.stream().map(t -> t.in(text)).toList();
    }

    /** The numbers of the tokens that lie wholly or partly in spans. */
    BitSet in(List<Span> spans) {
        BitSet in = new BitSet();
        for (int i = 0; i < tokens.size(); i++) {
            Span token = tokens.get(i);
            if (spans.stream().anyMatch(s -> s.start() < token.end() && token.start() < s.end())) {
                in.set(numbers[i]);
            }
        }
        return in;
    }
}
