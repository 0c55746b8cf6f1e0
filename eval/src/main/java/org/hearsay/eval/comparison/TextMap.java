// SPDX-License-Identifier: Apache-2.0
package org.hearsay.eval.comparison;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import org.hearsay.article.Span;
import org.hearsay.eval.score.TokenOverlap;

/**
 * Finds the tokens of a text in another of almost the same words, such as an article as a person copied it out and as it was
 * extracted: the longest common sequence of tokens.
 */
final class TextMap {
    private final List<Span> here;
    private final List<Span> there;
    private final int[] place;

    TextMap(String text, String other) {
        this.here = TokenOverlap.tokens(text);
        this.there = TokenOverlap.tokens(other);
        this.place = places(words(text, here), words(other, there));
    }

    private static List<String> words(String text, List<Span> tokens) {
        return tokens.stream().map(t -> t.in(text).toLowerCase(Locale.ROOT)).toList();
    }

    private static int[] places(List<String> some, List<String> others) {
        int[][] longest = new int[some.size() + 1][others.size() + 1];
        for (int i = some.size() - 1; i >= 0; i--) {
            for (int j = others.size() - 1; j >= 0; j--) {
                longest[i][j] = some.get(i).equals(others.get(j))
                        ? longest[i + 1][j + 1] + 1
                        : Math.max(longest[i + 1][j], longest[i][j + 1]);
            }
        }
        int[] place = new int[some.size()];
        int j = 0;
        for (int i = 0; i < some.size(); i++) {
            place[i] = -1;
            while (j < others.size() && longest[i][j] == longest[i][j + 1]) {
                j++;
            }
            if (j < others.size() && some.get(i).equals(others.get(j)) && longest[i][j] == longest[i + 1][j + 1] + 1) {
                place[i] = j++;
            }
        }
        return place;
    }

    /** Offsets in the other text of the characters of the words that stand in these spans. */
    BitSet found(List<Span> spans) {
        BitSet found = new BitSet();
        for (int i = 0; i < here.size(); i++) {
            Span token = here.get(i);
            if (place[i] >= 0 && spans.stream().anyMatch(s -> s.contains(token))) {
                Span other = there.get(place[i]);
                found.set(other.start(), other.end());
            }
        }
        return found;
    }
}
