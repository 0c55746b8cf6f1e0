// SPDX-License-Identifier: Apache-2.0
package org.hearsay.comparison.telling;

import org.hearsay.article.Span;
import org.hearsay.comparison.SpeakerRelation;
import org.hearsay.comparison.Wording;
import org.hearsay.comparison.words.Word;

/**
 * Whether the characters alone prove what became of the words. They do where both stand in marks, unless what is proved hangs on
 * something that the program only suggests: that two people did not say like things, that two sentences are one utterance, that
 * one word was taken from these words and no others.
 */
final class Proof {
    /** So many words of content in marks; one quoted word may be anybody's. */
    private static final int FEWEST = 2;

    private final Told reference;
    private final Told here;
    private final Alignment alignment;

    private Proof(Told reference, Told here, Alignment alignment) {
        this.reference = reference;
        this.here = here;
        this.alignment = alignment;
    }

    static boolean isGiven(Wording wording, SpeakerRelation speaker, Told reference, Told here, Alignment alignment) {
        Proof proof = new Proof(reference, here, alignment);
        return switch (wording) {
            case VERBATIM -> true;
            case CUT -> proof.bothQuoted() && speaker != SpeakerRelation.OTHER && proof.isCutInsideSentence();
            case ALTERED -> proof.bothQuoted() && speaker != SpeakerRelation.OTHER && !proof.isSaidAnew();
            case VARIANT, PARAPHRASE, NONE -> false;
        };
    }

    private boolean bothQuoted() {
        return reference.isQuoted()
                && here.quoted().stream().filter(Word::content).count() >= FEWEST;
    }

    /** Whether a sentence was cut; that who gives whole sentences left out others supposes that they belong together. */
    private boolean isCutInsideSentence() {
        for (Span sentence : reference.text().sentences()) {
            int kept = 0;
            int all = 0;
            for (int i = 0; i < reference.compared().size(); i++) {
                Word word = reference.compared().get(i);
                if (sentence.contains(word.span()) && !word.optional()) {
                    all++;
                    kept += alignment.kept().contains(i) ? 1 : 0;
                }
            }
            if (kept > 0 && kept < all) {
                return true;
            }
        }
        return false;
    }

    /** Who says it himself in a recording may have used other words than he did elsewhere. */
    private boolean isSaidAnew() {
        return isTurn(reference) || isTurn(here);
    }

    private static boolean isTurn(Told told) {
        return told.statement() != null && told.statement().isTurn();
    }
}
