// SPDX-License-Identifier: Apache-2.0
package org.hearsay.comparison.telling;

import java.util.List;
import org.hearsay.article.Span;
import org.hearsay.comparison.speaker.Party;
import org.hearsay.comparison.utterance.OwnVoice;
import org.hearsay.comparison.words.Word;
import org.hearsay.comparison.words.WordedText;
import org.hearsay.statement.Kind;
import org.hearsay.statement.Statement;
import org.jspecify.annotations.Nullable;

/**
 * What one statement, or one stretch in the outlet's own voice, tells of an utterance.
 *
 * @param text the article that it stands in
 * @param statement the statement; null in the outlet's own voice
 * @param fragments the stretches that tell this utterance, in order
 * @param words their words
 * @param quoted those of them that are given as the speaker's own
 * @param speaker who says it; null when unknown
 */
public record Told(
        WordedText text,
        @Nullable Statement statement,
        List<Span> fragments,
        List<Word> words,
        List<Word> quoted,
        @Nullable Party speaker) {
    /** What a statement tells in these fragments of its content. */
    public static Told of(WordedText text, Statement statement, List<Span> fragments, @Nullable Party speaker) {
        List<Word> words = List.copyOf(text.words(fragments));
        return new Told(text, statement, List.copyOf(fragments), words, quoted(statement, words), speaker);
    }

    private static List<Word> quoted(Statement statement, List<Word> words) {
        if (statement.kind() == Kind.DIRECT || statement.isTurn()) {
            return words;
        }
        return words.stream()
                .filter(w -> statement.quoted().stream().anyMatch(q -> q.contains(w.span())))
                .toList();
    }

    /** What the outlet says itself in these fragments. */
    public static Told ofOutlet(WordedText text, List<Span> fragments) {
        return ofOutlet(text, new OwnVoice.Assertion(fragments, null));
    }

    /** What the outlet says itself, where it may take up a phrase in marks. */
    public static Told ofOutlet(WordedText text, OwnVoice.Assertion assertion) {
        List<Word> words = List.copyOf(text.words(assertion.fragments()));
        Span quoted = assertion.quoted();
        return new Told(
                text,
                null,
                List.copyOf(assertion.fragments()),
                words,
                quoted == null
                        ? List.of()
                        : words.stream().filter(w -> quoted.contains(w.span())).toList(),
                null);
    }

    /** From the first to the last fragment. */
    public Span span() {
        return fragments.getFirst().cover(fragments.getLast());
    }

    public boolean isQuoted() {
        return !quoted.isEmpty();
    }

    /** Whether only a part of the words is given as the speaker's own. */
    public boolean quotesPart() {
        return !quoted.isEmpty() && quoted.size() < words.size();
    }

    /** The words that are compared: those in marks, or else all. */
    public List<Word> compared() {
        return quoted.isEmpty() ? words : quoted;
    }
}
