// SPDX-License-Identifier: Apache-2.0
package org.hearsay.comparison.telling;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.hearsay.article.Span;
import org.hearsay.comparison.Certainty;
import org.hearsay.comparison.Frame;
import org.hearsay.comparison.SpeakerRelation;
import org.hearsay.comparison.Telling;
import org.hearsay.comparison.Voice;
import org.hearsay.comparison.WordPair;
import org.hearsay.comparison.Wording;
import org.hearsay.comparison.speaker.Party;
import org.hearsay.comparison.speaker.SpeakerRelations;
import org.hearsay.comparison.words.WordedText;
import org.hearsay.statement.Cue;
import org.hearsay.statement.Stance;
import org.hearsay.statement.Statement;
import org.jspecify.annotations.Nullable;

/** Makes the tellings of one utterance: each axis decided by a class of its own. */
public final class Tellings {
    private static final int LONGEST_SCARE_QUOTE = 3;

    private final Told reference;
    private final boolean named;

    /** @param others what else tells the utterance; it may name whom the reference only means */
    public Tellings(Told reference, Collection<Told> others) {
        this.reference = reference;
        this.named = Naming.isNamed(reference)
                || others.stream()
                        .anyMatch(o -> Naming.isNamed(o)
                                && SpeakerRelations.of(reference.speaker(), o.speaker()) == SpeakerRelation.SAME);
    }

    /** The reference as a telling of itself. */
    public Telling ofReference() {
        List<WordPair> pairs = List.of(new WordPair(WordPair.Op.KEPT, reference.span(), reference.span()));
        return new Telling(
                id(reference),
                reference.span(),
                reference.text().context(reference.span()),
                Wording.VERBATIM,
                Certainty.CERTAIN,
                Voice.ATTRIBUTED,
                SpeakerRelation.SAME,
                Frame.SAME,
                pairs,
                List.of(),
                "the reference");
    }

    private static String id(Told told) {
        return Objects.requireNonNull(told.statement(), "a reference is a statement")
                .id();
    }

    /** A telling of what was said, by a statement or in the outlet's own voice. */
    public Telling of(Told here) {
        Alignment alignment = Alignment.of(reference.compared(), here.compared());
        Verdict<Wording> wording = Wordings.of(reference, here, alignment);
        Statement statement = here.statement();
        SpeakerRelation speaker = statement == null ? SpeakerRelation.UNKNOWN : speaker(here, wording.value());
        List<WordPair> pairs = Pairs.of(reference.compared(), here.compared(), alignment);
        Frames.Framing framing = new Frames(reference, here, wording.value(), pairs).framing();
        return new Telling(
                statement == null ? null : statement.id(),
                here.span(),
                here.text().context(here.span()),
                wording.value(),
                Proof.isGiven(wording.value(), speaker, reference, here, alignment)
                        ? Certainty.CERTAIN
                        : Certainty.SUGGESTED,
                statement == null ? Voice.ASSERTED : Voice.ATTRIBUTED,
                speaker,
                framing.frame(),
                pairs,
                framing.pairs(),
                "wording: " + wording.by() + "; frame: " + framing.by() + "; speaker: " + named(here.speaker())
                        + ", there " + named(reference.speaker()));
    }

    /** That another is named takes a name on either side: a pronoun is too easily led back to the wrong one. */
    private SpeakerRelation speaker(Told here, Wording wording) {
        SpeakerRelation relation = SpeakerRelations.of(reference.speaker(), here.speaker());
        return relation == SpeakerRelation.OTHER
                        && (!(named && Naming.isNamed(here)) || isMocked(here) || denies(here, wording))
                ? SpeakerRelation.UNKNOWN
                : relation;
    }

    /** A few words in marks, amid words of one's own, may be another's who is not named: they do not give him as their speaker. */
    private static boolean isMocked(Told here) {
        return here.quotesPart() && here.quoted().size() <= LONGEST_SCARE_QUOTE;
    }

    /** Who denies what the reference's speaker says is not told to have said it; who did is not told. */
    private boolean denies(Told here, Wording wording) {
        return (wording == Wording.PARAPHRASE || wording == Wording.VARIANT) && isDenied(here) && !isDenied(reference);
    }

    private static boolean isDenied(Told told) {
        Cue cue = told.statement() == null ? null : told.statement().cue();
        return cue != null && cue.stance().contains(Stance.DENYING);
    }

    /** A telling that somebody spoke. */
    public Telling ofBare(WordedText text, Statement statement, @Nullable Party speaker) {
        Cue cue = Objects.requireNonNull(statement.cue(), "a bare statement has a cue");
        Span span = cue.span();
        for (Span fragment : statement.content()) {
            span = span.cover(fragment);
        }
        return new Telling(
                statement.id(),
                span,
                text.context(span),
                Wording.NONE,
                Certainty.SUGGESTED,
                Voice.BARE,
                SpeakerRelations.of(reference.speaker(), speaker),
                Frame.UNKNOWN,
                List.of(),
                List.of(),
                "bare: " + text.article().text(cue.span()));
    }

    private static String named(@Nullable Party party) {
        return party == null ? "unknown" : party.name();
    }
}
