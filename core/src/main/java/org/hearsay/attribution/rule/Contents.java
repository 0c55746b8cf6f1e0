// SPDX-License-Identifier: Apache-2.0
package org.hearsay.attribution.rule;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.hearsay.language.Phrases;
import org.hearsay.language.Sentence;
import org.hearsay.language.Tree;
import org.hearsay.quotation.QuotedText;
import org.jspecify.annotations.Nullable;

/** What a cue attributes, by what the lexicon says that it takes: a quotation before a clause before a phrase. */
final class Contents {
    private final QuotationContents quotations;
    private final ClauseContents clauses;
    private final PhraseContents phrases;

    /**
     * @param speech the heads of cues of speech
     * @param participles those that tell a further act of the same source, as "adding" does
     */
    Contents(QuotedText text, Sentence sentence, Tree tree, BitSet speech, BitSet participles) {
        this.quotations = new QuotationContents(text, sentence);
        this.clauses = new ClauseContents(text, sentence, tree, speech, participles);
        this.phrases = new PhraseContents(text, sentence, tree);
    }

    /**
     * The content of a candidate; empty when it attributes nothing.
     *
     * @param source the words of the source; null when the sentence names none
     */
    Optional<Content> of(CueCandidate candidate, Phrases.Range cue, Phrases.@Nullable Range source) {
        return quotations
                .of(candidate, cue, source)
                .or(() -> clauses.of(candidate, cue, source))
                .or(() -> phrases.of(candidate, cue))
                .or(() -> candidate.entry().takes("bare")
                        ? Optional.of(new Content("bare", List.of(), true, "cue alone"))
                        : Optional.empty());
    }
}
