// SPDX-License-Identifier: Apache-2.0
package org.hearsay.archive.story;

import java.util.HashMap;
import java.util.Map;
import org.hearsay.lexicon.LexiconEntry;
import org.hearsay.lexicon.Lexicons;

/**
 * The words of the stories at hand, and how much each tells: the rarer in news, and the fewer of these stories hold it, the
 * more.
 */
final class Terms {
    /** What is known of words from elsewhere counts as much as so many stories. */
    private static final double PRIOR = 40;

    /** Share of the articles in which a word that is not listed is taken to stand. */
    private static final double UNLISTED = 0.0005;

    /** Of a name that bears an office, and of a word that tells a sort of happening: neither tells which. */
    private static final double OFFICE = 0.5;

    private static final double SORT = 0.8;

    private final Map<String, Double> shares = new HashMap<>();
    private final Map<String, Term> terms = new HashMap<>();
    private final Sorts sorts;
    private int stories;

    Terms(Lexicons lexicons, Sorts sorts) {
        this.sorts = sorts;
        for (LexiconEntry entry : lexicons.entries("word-shares.txt", 2)) {
            try {
                shares.put(entry.column(0), Double.parseDouble(entry.column(1)) / 1000);
            } catch (NumberFormatException e) {
                throw entry.error("its second column is no number");
            }
        }
    }

    /** Whether news writes a word small. */
    boolean isCommon(String stem) {
        return shares.containsKey(stem);
    }

    Term of(String stem) {
        return terms.computeIfAbsent(stem, s -> new Term(s, shares.getOrDefault(s, UNLISTED), sorts.knows(s)));
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
