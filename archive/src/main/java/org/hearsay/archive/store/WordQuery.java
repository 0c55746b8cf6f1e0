// SPDX-License-Identifier: Apache-2.0
package org.hearsay.archive.store;

import java.util.List;

/**
 * Words that are sought: every phrase of {@code with}, or any of them, and none of {@code without}.
 *
 * @param with one or more
 * @param without phrases that must not stand there
 * @param any whether one of {@code with} is enough
 */
public record WordQuery(List<Phrase> with, List<Phrase> without, boolean any) {
    /**
     * Words that stand one after the other.
     *
     * @param words as {@link org.hearsay.archive.words.SearchWords} makes them; one or more
     * @param open whether the last is the beginning of a word
     */
    public record Phrase(List<String> words, boolean open) {
        public Phrase {
            words = List.copyOf(words);
            if (words.isEmpty()) {
                throw new IllegalArgumentException("a phrase of no words");
            }
        }
    }

    /** All of these phrases, and none of those. */
    public WordQuery(List<Phrase> with, List<Phrase> without) {
        this(with, without, false);
    }

    /** Any of these phrases. */
    public static WordQuery anyOf(List<Phrase> phrases) {
        return new WordQuery(phrases, List.of(), true);
    }

    public WordQuery {
        with = List.copyOf(with);
        without = List.copyOf(without);
        if (with.isEmpty()) {
            throw new IllegalArgumentException("a search for no words");
        }
    }
}
