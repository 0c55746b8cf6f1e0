// SPDX-License-Identifier: Apache-2.0
package org.hearsay.comparison.utterance;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.article.Span;
import org.hearsay.comparison.words.Vocabulary;
import org.hearsay.comparison.words.Word;
import org.hearsay.comparison.words.WordedText;
import org.hearsay.lexicon.LexiconEntry;
import org.hearsay.lexicon.Lexicons;
import org.hearsay.statement.Cue;
import org.hearsay.statement.Kind;
import org.hearsay.statement.Reality;
import org.hearsay.statement.Stance;
import org.hearsay.statement.Statement;

/** Whether a statement gives what was said, or tells only that somebody spoke. */
public final class Substance {
    /** Verbs that bring an act forward again, beside those of issuing. */
    private static final Set<String> AGAIN = Set.of("repeat", "renew", "reiterate", "voice");

    /** "the usual old accusations": further from the beginning, a noun is not what is brought forward. */
    private static final int LONGEST_DESCRIPTION = 4;

    /** What tells of what an act was, not what was said. */
    private static final Set<String> ABOUT = Set.of("against", "about", "on", "over", "of", "at", "from", "to");

    private static final Set<String> DETERMINERS =
            Set.of("the", "a", "an", "any", "such", "these", "those", "his", "her", "its", "their");

    private final Set<String> acts = new HashSet<>();
    private final Set<String> issuing = new HashSet<>(AGAIN);

    public Substance(Lexicons lexicons, Vocabulary vocabulary) {
        for (LexiconEntry entry : lexicons.entries("noun-cues.txt", 3)) {
            if (entry.column(1).equals("speech")) {
                vocabulary.words(entry.column(0)).forEach(w -> acts.add(w.stem()));
            }
        }
        issuing.addAll(lexicons.words("issuing-verbs.txt"));
    }

    /** Whether it gives words of somebody, as they were or as the outlet puts them. */
    public boolean isGiven(WordedText text, Statement statement) {
        return switch (statement.kind()) {
            case BARE -> asksFor(text, statement);
            case INDIRECT -> !namesAct(text, statement);
            case DIRECT, MIXED -> true;
        };
    }

    /**
     * What others say within somebody's words.
     *
     * @param said what they say
     * @param all the noun that leads to it too: "the reports that …"
     */
    record Reported(Span said, Span all) {}

    /**
     * What somebody denies or will not speak of, as others say it, who are not told: "dismissed the reports that …", "would not
     * comment on claims that …". Empty when there is none.
     */
    Optional<Reported> saidByOthers(WordedText text, Statement statement) {
        Cue cue = statement.cue();
        boolean denies = cue != null && cue.stance().contains(Stance.DENYING);
        if (!denies && !(statement.kind() == Kind.BARE && statement.reality() == Reality.NEGATED)) {
            return Optional.empty();
        }
        for (Span fragment : statement.content()) {
            List<Word> words = text.words(fragment);
            for (int w = 0; w + 2 < words.size(); w++) {
                if (acts.contains(words.get(w).stem())
                        && words.get(w + 1).form().equals("that")) {
                    return Optional.of(new Reported(
                            new Span(words.get(w + 1).span().start(), fragment.end()),
                            new Span(phrase(words, w).span().start(), fragment.end())));
                }
            }
        }
        return Optional.empty();
    }

    /** The first word of the phrase whose noun stands at a place. */
    private static Word phrase(List<Word> words, int noun) {
        for (int w = noun - 1; w >= Math.max(0, noun - LONGEST_DESCRIPTION); w--) {
            if (DETERMINERS.contains(words.get(w).form())) {
                return words.get(w);
            }
        }
        return words.get(noun);
    }

    /** "The doctors ask for an inquiry": what is asked for is what was said. */
    private static boolean asksFor(WordedText text, Statement statement) {
        Cue cue = statement.cue();
        List<Word> words = text.words(statement.content());
        return cue != null
                && (cue.stance().contains(Stance.ASKING) || cue.stance().contains(Stance.DEMANDING))
                && words.size() > 1
                && words.getFirst().form().equals("for");
    }

    /** "repeated the usual accusations against the army", "issued a denial". */
    private boolean namesAct(WordedText text, Statement statement) {
        Cue cue = statement.cue();
        if (cue == null || !issuing.contains(cue.lemma())) {
            return false;
        }
        List<Word> words = text.words(statement.content());
        for (int w = 0; w < Math.min(LONGEST_DESCRIPTION, words.size()); w++) {
            if (acts.contains(words.get(w).stem())) {
                return w + 1 == words.size() || ABOUT.contains(words.get(w + 1).form());
            }
        }
        return false;
    }
}
