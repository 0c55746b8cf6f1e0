// SPDX-License-Identifier: Apache-2.0
package org.hearsay.language;

import java.util.BitSet;
import java.util.Optional;
import java.util.Set;

/** Phrases of one parsed sentence, as ranges of its tokens. */
public final class Phrases {
    private static final Set<String> OPENING = Set.of(",", ";", ":", "-", "--", "\u2013", "\u2014", ".", "!", "?");

    private final Sentence sentence;
    private final Tree tree;

    public Phrases(Sentence sentence, Tree tree) {
        this.sentence = sentence;
        this.tree = tree;
    }

    /** Tokens from {@code first} to {@code last}, both included. */
    public record Range(int first, int last) {
        public boolean contains(int token) {
            return first <= token && token <= last;
        }

        public int size() {
            return last - first + 1;
        }
    }

    /** A word with all below it, but for what is in {@code without}; the unbroken stretch around the word. */
    public Range phrase(int head, BitSet without) {
        BitSet below = tree.subtree(head);
        below.andNot(without);
        below.set(head);
        int first = head;
        int last = head;
        while (first > 0 && within(below, without, first - 1)) {
            first--;
        }
        while (last < sentence.size() - 1 && within(below, without, last + 1)) {
            last++;
        }
        while (first < head && !below.get(first)) {
            first++;
        }
        while (last > head && !below.get(last)) {
            last--;
        }
        return trim(new Range(first, last));
    }

    private boolean within(BitSet below, BitSet without, int token) {
        return below.get(token) || (sentence.token(token).isPunctuation() && !without.get(token));
    }

    /** From the first to the last word below a head. */
    public Range reach(int head) {
        BitSet below = tree.subtree(head);
        return trim(new Range(below.nextSetBit(0), below.length() - 1));
    }

    /** Without commas, dashes and full stops at either end. */
    public Range trim(Range range) {
        int first = range.first();
        int last = range.last();
        while (first < last && OPENING.contains(sentence.token(first).word())) {
            first++;
        }
        while (last > first && OPENING.contains(sentence.token(last).word())) {
            last--;
        }
        return new Range(first, last);
    }

    /** The last token before the sentence's final full stop. */
    public int end() {
        int last = sentence.size() - 1;
        while (last > 0 && OPENING.contains(sentence.token(last).word())) {
            last--;
        }
        return last;
    }

    /** The child of a preposition's phrase: the first {@code obl} or {@code nmod} below a head with this case word. */
    public Optional<Integer> prepositional(int head, String preposition) {
        return tree.children(head).stream()
                .filter(c -> tree.is(c, "obl")
                        || tree.is(c, "nmod")
                        || tree.is(c, "advcl")
                        || tree.is(c, "xcomp")
                        || tree.is(c, "acl"))
                .filter(c -> introducedBy(c, preposition))
                .findFirst();
    }

    private boolean introducedBy(int head, String word) {
        return tree.children(head).stream()
                .filter(c -> c < head)
                .filter(c -> tree.is(c, "case") || tree.is(c, "mark"))
                .map(sentence::token)
                .map(Token::lower)
                .anyMatch(word::equals);
    }
}
