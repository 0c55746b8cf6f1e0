// SPDX-License-Identifier: Apache-2.0
package org.hearsay.comparison.telling;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.article.Span;
import org.hearsay.comparison.WordPair;
import org.hearsay.comparison.words.Word;
import org.jspecify.annotations.Nullable;

/** An alignment as stretches of words. */
final class Pairs {
    private final List<Word> reference;
    private final List<Word> here;
    private final Alignment alignment;
    private final List<WordPair> pairs = new ArrayList<>();

    private Pairs(List<Word> reference, List<Word> here, Alignment alignment) {
        this.reference = reference;
        this.here = here;
        this.alignment = alignment;
    }

    /** Stretches that hold every word of both once, in order. */
    static List<WordPair> of(List<Word> reference, List<Word> here, Alignment alignment) {
        Pairs pairs = new Pairs(reference, here, alignment);
        pairs.fill();
        return pairs.pairs;
    }

    private void fill() {
        int i = 0;
        int j = 0;
        while (i < reference.size() || j < here.size()) {
            int next = j;
            while (next < here.size() && alignment.reference(next) < 0) {
                next++;
            }
            int there = next < here.size() ? alignment.reference(next) : reference.size();
            apart(i, there, j, next);
            i = there;
            j = next;
            if (j < here.size()) {
                int start = j;
                boolean same = sameForm(i, j);
                while (j < here.size()
                        && i < reference.size()
                        && alignment.reference(j) == i
                        && sameForm(i, j) == same) {
                    i++;
                    j++;
                }
                pairs.add(new WordPair(
                        same ? WordPair.Op.KEPT : WordPair.Op.CHANGED,
                        cover(reference, i - (j - start), i),
                        cover(here, start, j)));
            }
        }
    }

    private boolean sameForm(int i, int j) {
        return reference.get(i).form().equals(here.get(j).form());
    }

    /** Words without a counterpart: cut, added, or both, which is a change. */
    private void apart(int i, int iEnd, int j, int jEnd) {
        Span cut = cover(reference, i, iEnd);
        Span added = cover(here, j, jEnd);
        if (cut != null && added != null) {
            pairs.add(new WordPair(WordPair.Op.CHANGED, cut, added));
        } else if (cut != null) {
            pairs.add(new WordPair(WordPair.Op.CUT, cut, null));
        } else if (added != null) {
            pairs.add(new WordPair(WordPair.Op.ADDED, null, added));
        }
    }

    private static @Nullable Span cover(List<Word> words, int from, int to) {
        return from >= to
                ? null
                : words.get(from).span().cover(words.get(to - 1).span());
    }
}
