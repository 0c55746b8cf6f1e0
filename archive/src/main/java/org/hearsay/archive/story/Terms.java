// SPDX-License-Identifier: Apache-2.0
package org.hearsay.archive.story;

import java.util.HashMap;
import java.util.Map;

/**
 * The words of the stories at hand, and how much each tells: the rarer in news, and the fewer of these stories hold it, the
 * more.
 */
final class Terms {
    /** What is known of words from elsewhere counts as much as so many stories. */
    private static final double PRIOR = 40;

    /** Of a name that bears an office, and of a word that tells a sort of happening: neither tells which. */
    private static final double OFFICE = 0.5;

    private static final double SORT = 0.8;

    private final WordShares shares;
    private final Map<String, Term> terms = new HashMap<>();
    private final Sorts sorts;
    private int stories;

    Terms(WordShares shares, Sorts sorts) {
        this.shares = shares;
        this.sorts = sorts;
    }

    Term of(String stem) {
        return terms.computeIfAbsent(stem, s -> new Term(s, shares.of(s), sorts.knows(s)));
    }

    void begun() {
        stories++;
    }

    void ended() {
        stories--;
    }

    /** A word that no story at hand holds any more is forgotten. */
    void release(Term term) {
        term.droppedBy();
        if (term.stories() == 0) {
            terms.remove(term.stem);
        }
    }

    double rarity(Term term) {
        double rarity = Math.log((PRIOR + stories) / (PRIOR * term.share + term.stories() + 0.5));
        return rarity * (term.offices > 0 ? OFFICE : 1) * (term.tellsSort ? SORT : 1);
    }

    int size() {
        return terms.size();
    }
}
