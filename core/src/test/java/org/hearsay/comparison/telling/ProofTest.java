// SPDX-License-Identifier: Apache-2.0
package org.hearsay.comparison.telling;

import static org.assertj.core.api.Assertions.assertThat;

import org.hearsay.StatementByHand;
import org.hearsay.article.Span;
import org.hearsay.comparison.InventedText;
import org.hearsay.comparison.SpeakerRelation;
import org.hearsay.comparison.Wording;
import org.hearsay.comparison.words.Vocabulary;
import org.hearsay.lexicon.Lexicons;
import org.hearsay.statement.Kind;
import org.hearsay.statement.Statement;
import org.junit.jupiter.api.Test;

/** What the characters prove, and what they do not. */
final class ProofTest {
    private static final String REFERENCE = "We signed what we were given. The wall will hold until the harvest.";

    private final Vocabulary vocabulary = new Vocabulary(Lexicons.shipped());

    private Told quoted(String words, String by) {
        Span all = new Span(0, words.length());
        Statement statement = new StatementByHand("s1", Kind.DIRECT, null, null)
                .content(all)
                .quoted(all)
                .made(by);
        return Told.of(InventedText.of(words, vocabulary), statement, java.util.List.of(all), null);
    }

    private boolean proved(Wording wording, SpeakerRelation speaker, Told reference, Told here) {
        return Proof.isGiven(wording, speaker, reference, here, Alignment.of(reference.compared(), here.compared()));
    }

    private boolean proved(Wording wording, SpeakerRelation speaker, String words) {
        return proved(wording, speaker, quoted(REFERENCE, "test"), quoted(words, "test"));
    }

    @Test
    void wordsCutOutOfASentence() {
        assertThat(proved(Wording.CUT, SpeakerRelation.SAME, "The wall will hold"))
                .isTrue();
    }

    @Test
    void aWholeSentenceLeftOutMayBeAnotherUtterance() {
        assertThat(proved(Wording.CUT, SpeakerRelation.SAME, "The wall will hold until the harvest."))
                .isFalse();
    }

    @Test
    void oneWordOfContentMayBeAnybodys() {
        assertThat(proved(Wording.CUT, SpeakerRelation.SAME, "the harvest")).isFalse();
    }

    @Test
    void aWordChanged() {
        assertThat(proved(Wording.ALTERED, SpeakerRelation.SAME, "The wall will break until the harvest"))
                .isTrue();
    }

    @Test
    void anotherMayHaveSaidTheLikeHimself() {
        assertThat(proved(Wording.ALTERED, SpeakerRelation.OTHER, "He signed what he was given."))
                .isFalse();
        assertThat(proved(Wording.CUT, SpeakerRelation.OTHER, "The wall will hold"))
                .isFalse();
    }

    @Test
    void whoSpeaksInARecordingMaySayItAnew() {
        String changed = "The wall will break until the harvest";
        assertThat(proved(
                        Wording.ALTERED,
                        SpeakerRelation.SAME,
                        quoted(REFERENCE, "test"),
                        quoted(changed, Statement.TURN)))
                .isFalse();
        assertThat(proved(
                        Wording.ALTERED,
                        SpeakerRelation.SAME,
                        quoted(REFERENCE, Statement.TURN),
                        quoted(changed, "test")))
                .isFalse();
    }

    @Test
    void otherRenderingsAndOtherWordsProveNothing() {
        assertThat(proved(Wording.VARIANT, SpeakerRelation.SAME, "The rampart stands until autumn"))
                .isFalse();
    }
}
