// SPDX-License-Identifier: Apache-2.0
package org.hearsay.eval.score;

import java.util.BitSet;
import java.util.Collection;

/** Characters of a text, blanks left out, that both sides have marked. */
public final class CharacterOverlap {
    private CharacterOverlap() {}

    /** Counts characters; one that several spans hold counts once. */
    public static Counts count(String text, Collection<Fragments> gold, Collection<Fragments> ours) {
        BitSet wanted = union(text, gold);
        BitSet found = union(text, ours);
        return new Counts(shared(wanted, found), found.cardinality(), wanted.cardinality());
    }

    /** Shared characters over all characters of both (Jaccard), 0 to 1. */
    public static double iou(BitSet a, BitSet b) {
        int shared = shared(a, b);
        int all = a.cardinality() + b.cardinality() - shared;
        return all == 0 ? 0 : (double) shared / all;
    }

    private static int shared(BitSet a, BitSet b) {
        BitSet both = (BitSet) a.clone();
        both.and(b);
        return both.cardinality();
    }

    private static BitSet union(String text, Collection<Fragments> spans) {
        BitSet all = new BitSet(text.length());
        spans.forEach(s -> all.or(s.characters(text)));
        return all;
    }
}
