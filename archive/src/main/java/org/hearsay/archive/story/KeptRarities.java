// SPDX-License-Identifier: Apache-2.0
package org.hearsay.archive.story;

/** How much words tell, each computed once for an arrival, whatever stories hold it. */
final class KeptRarities implements Likeness.Rarities {
    private final Terms terms;
    private final int mark;

    KeptRarities(Terms terms, int mark) {
        this.terms = terms;
        this.mark = mark;
    }

    @Override
    public double of(Term term) {
        if (term.rarityMark != mark) {
            term.rarityMark = mark;
            term.rarity = terms.rarity(term);
        }
        return term.rarity;
    }
}
