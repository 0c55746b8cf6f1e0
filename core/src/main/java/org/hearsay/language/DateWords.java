// SPDX-License-Identifier: Apache-2.0
package org.hearsay.language;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.hearsay.lexicon.Lexicons;

/** The words without which a sentence holds no date. SUTime costs more than the tagger, so most sentences skip it. */
final class DateWords {
    private static final Pattern NUMBER = Pattern.compile("(?:1[89]|20)\\d\\d|\\d{1,4}[-/.]\\d{1,2}[-/.]\\d{1,4}");

    private final Set<String> words;

    DateWords(Lexicons lexicons) {
        this.words = new HashSet<>(lexicons.words("date-words.txt"));
    }

    boolean anyIn(Sentence sentence) {
        return sentence.tokens().stream()
                .anyMatch(t ->
                        words.contains(t.lower()) || NUMBER.matcher(t.word()).matches());
    }
}
