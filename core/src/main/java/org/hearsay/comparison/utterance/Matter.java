// SPDX-License-Identifier: Apache-2.0
package org.hearsay.comparison.utterance;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hearsay.comparison.speaker.Party;
import org.hearsay.comparison.words.Word;
import org.jspecify.annotations.Nullable;

/**
 * What is compared of a stretch of text.
 *
 * @param words its words
 * @param stems the stems of its words of content
 * @param speaker who says it; null when unknown, or when the outlet says it
 */
record Matter(List<Word> words, Set<String> stems, @Nullable Party speaker) {
    static Matter of(List<Word> words, @Nullable Party speaker) {
        Set<String> stems = new HashSet<>();
        words.stream().filter(Word::content).forEach(word -> stems.add(word.stem()));
        return new Matter(List.copyOf(words), stems, speaker);
    }
}
