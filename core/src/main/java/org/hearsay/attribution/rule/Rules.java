// SPDX-License-Identifier: Apache-2.0
package org.hearsay.attribution.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearsay.language.Sentence;
import org.hearsay.lexicon.Lexicons;
import org.hearsay.quotation.QuotedText;
import org.hearsay.statement.Statement;

/** Attribution by rules: the candidates that the cue lexicons know, their words, and which of them are statements. */
public final class Rules {
    private final CueVerbs verbs;
    private final PhraseCues phrases;
    private final ColonCues marks;
    private final IntroducedQuotations introduced;
    private final RuledSpans spans = new RuledSpans();
    private final RuledSet set = new RuledSet();

    public Rules(Lexicons lexicons) {
        this.verbs = new CueVerbs(lexicons);
        this.phrases = new PhraseCues(lexicons);
        this.marks = new ColonCues(lexicons);
        this.introduced = new IntroducedQuotations(verbs, marks);
    }

    /** What each candidate attributes to whom, by the rules. */
    public List<Labelled> labelled(QuotedText text) {
        List<Labelled> labelled = new ArrayList<>(TranscriptTurns.of(text));
        labelled.addAll(Dispatches.of(text));
        Set<Integer> turns = labelled.stream()
                .map(l -> Objects.requireNonNull(l.candidate()).sentence().passage())
                .collect(Collectors.toSet());
        for (Sentence sentence : text.sentences()) {
            marks.of(text, sentence).stream()
                    .filter(l -> !turns.contains(sentence.passage()))
                    .forEach(labelled::add);
            sentence.tree().ifPresent(tree -> {
                labelled.addAll(spans.of(text, sentence, tree, verbs.of(sentence, tree)));
                labelled.addAll(phrases.of(text, sentence, tree));
            });
        }
        // A quotation that is signed is the signer's, whoever introduced it.
        introduced.of(text).stream()
                .filter(l -> labelled.stream().noneMatch(o -> ColonCues.isForm(o) && o.claimsSame(l)))
                .forEach(labelled::add);
        return labelled;
    }

    /** Whether a form of print, and no word, tells who speaks: a transcript, a quotation with a dash and a name. */
    public static boolean isForm(Labelled labelled) {
        return ColonCues.isForm(labelled);
    }

    /** Whether it is the turn of a speaker in a transcript, whose words are his own without any marks. */
    public static boolean isTurn(Labelled labelled) {
        return List.of(Statement.TURN, Statement.QUESTION, Statement.ANSWER).contains(labelled.by());
    }

    /** Those of them that the rules take for statements, in order of the text. */
    public List<Labelled> accepted(List<Labelled> labelled, QuotedText text) {
        return set.of(labelled, text);
    }
}
