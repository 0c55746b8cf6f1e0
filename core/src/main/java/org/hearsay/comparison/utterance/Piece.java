// SPDX-License-Identifier: Apache-2.0
package org.hearsay.comparison.utterance;

import java.util.List;
import java.util.Set;
import org.hearsay.article.Span;
import org.hearsay.comparison.speaker.Party;
import org.hearsay.comparison.words.Word;
import org.hearsay.comparison.words.WordedText;
import org.hearsay.statement.Statement;
import org.jspecify.annotations.Nullable;

/**
 * What a statement says in one clause or sentence: the unit in which utterances are sought, since a telling may fuse several.
 *
 * @param article place of the article among those compared
 * @param statement the statement
 * @param fragments the stretches of its content that are this piece, in order
 * @param matter what is compared
 * @param sentence all that the statement says in the sentence in which this piece begins
 * @param quoted the part of it that stands in marks; null when none does
 */
public record Piece(
        int article,
        Statement statement,
        List<Span> fragments,
        Matter matter,
        Matter sentence,
        @Nullable Matter quoted) {
    /** What leads from the speaker's own words to what happened before them. */
    private static final Set<String> BACKGROUND = Set.of("after", "following", "since");

    static Piece of(
            int article,
            Statement statement,
            List<Span> fragments,
            List<Span> sentence,
            WordedText text,
            @Nullable Party speaker) {
        List<Word> words = text.words(fragments);
        List<Word> quoted = words.stream().filter(w -> isQuoted(w, statement)).toList();
        return new Piece(
                article,
                statement,
                List.copyOf(fragments),
                Matter.of(withoutBackground(words, statement), speaker),
                Matter.of(withoutBackground(text.words(sentence), statement), speaker),
                quoted.stream().anyMatch(Word::content) ? Matter.of(quoted, speaker) : null);
    }

    /** What stands before a word, and what begins with it. */
    List<Piece> splitAt(int word) {
        int place = words().get(word).span().start();
        return List.of(
                part(Fragments.without(fragments, List.of(new Span(place, span().end()))), words().subList(0, word)),
                part(
                        Fragments.without(fragments, List.of(new Span(span().start(), place))),
                        words().subList(word, words().size())));
    }

    private Piece part(List<Span> fragments, List<Word> words) {
        Matter part = Matter.of(words, speaker());
        List<Word> quoted = words.stream().filter(w -> isQuoted(w, statement)).toList();
        return new Piece(
                article,
                statement,
                fragments,
                part,
                part,
                quoted.stream().anyMatch(Word::content) ? Matter.of(quoted, speaker()) : null);
    }

    /** "… 'severe revenge' after the raid on the port": when somebody spoke is the outlet's to tell. */
    private static List<Word> withoutBackground(List<Word> words, Statement statement) {
        int last = words.size() - 1;
        while (last >= 0 && !isQuoted(words.get(last), statement)) {
            last--;
        }
        if (last < 0) {
            return words;
        }
        for (int w = last + 1; w < words.size(); w++) {
            if (BACKGROUND.contains(words.get(w).form())) {
                return words.subList(0, w);
            }
        }
        return words;
    }

    private static boolean isQuoted(Word word, Statement statement) {
        return statement.quoted().stream().anyMatch(q -> q.contains(word.span()));
    }

    /** From the first to the last fragment. */
    public Span span() {
        return fragments.getFirst().cover(fragments.getLast());
    }

    /** Who says it; null when unknown. */
    public @Nullable Party speaker() {
        return matter.speaker();
    }

    List<Word> words() {
        return matter.words();
    }

    Set<String> stems() {
        return matter.stems();
    }
}
