// SPDX-License-Identifier: Apache-2.0
package org.hearsay.archive.story;

import java.util.HashMap;
import java.util.Map;
import org.hearsay.lexicon.LexiconEntry;
import org.hearsay.lexicon.Lexicons;

/** In what share of news articles a word stands. Immutable; many threads may ask. */
final class WordShares {
    /** Share of the articles in which a word that is not listed is taken to stand. */
    private static final double UNLISTED = 0.0005;

    private final Map<String, Double> shares = new HashMap<>();

    WordShares(Lexicons lexicons) {
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

    double of(String stem) {
        return shares.getOrDefault(stem, UNLISTED);
    }
}
