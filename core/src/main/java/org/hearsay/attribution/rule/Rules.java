// SPDX-License-Identifier: Apache-2.0
package org.hearsay.attribution.rule;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.language.Sentence;
import org.hearsay.lexicon.Lexicons;
import org.hearsay.quotation.QuotedText;

/** Attribution by rules: the candidates that the cue lexicons know, their words, and which of them are statements. */
public final class Rules {
    private final CueVerbs verbs;
    private final PhraseCues phrases;
    private final ColonCues marks;
    private final RuledSpans spans = new RuledSpans();
    private final RuledSet set = new RuledSet();

    public Rules(Lexicons lexicons) {
        this.verbs = new CueVerbs(lexicons);
        this.phrases = new PhraseCues(lexicons);
        this.marks = new ColonCues(lexicons);
    }

    /** What each candidate attributes to whom, by the rules. */
    public List<Labelled> labelled(QuotedText text) {
        List<Labelled> labelled = new ArrayList<>();
        for (Sentence sentence : text.sentences()) {
            labelled.addAll(marks.of(text, sentence));
            sentence.tree().ifPresent(tree -> {
                labelled.addAll(spans.of(text, sentence, tree, verbs.of(sentence, tree)));
                labelled.addAll(phrases.of(text, sentence, tree));
            });
        }
        return labelled;
    }

    /** Whether a form of print, and no word, tells who speaks: a transcript, a quotation with a dash and a name. */
    public static boolean isForm(Labelled labelled) {
        return ColonCues.isForm(labelled);
    }

    /** Those of them that the rules take for statements, in order of the text. */
    public List<Labelled> accepted(List<Labelled> labelled, QuotedText text) {
        return set.of(labelled, text);
    }
}
