// SPDX-License-Identifier: Apache-2.0
package org.hearsay.comparison.words;

import java.util.Comparator;
import java.util.List;
import org.hearsay.lexicon.Lexicons;

/** One spelling of words that British and American English spell differently: who writes "honor" has not changed a word. */
final class Spellings {
    private final List<Ending> endings;

    private record Ending(String some, String others, int lettersBefore) {}

    Spellings(Lexicons lexicons) {
        endings = lexicons.entries("spellings.txt", 3).stream()
                .map(e -> new Ending(e.column(0), e.column(1), Integer.parseInt(e.column(2))))
                .sorted(Comparator.comparing(e -> -e.some().length()))
                .toList();
    }

    /** A word in lower case, spelt as all its spellings are compared. */
    String of(String word) {
        for (Ending ending : endings) {
            int before = word.length() - ending.some().length();
            if (before >= ending.lettersBefore() && word.endsWith(ending.some())) {
                return word.substring(0, before) + ending.others();
            }
        }
        return word;
    }
}
