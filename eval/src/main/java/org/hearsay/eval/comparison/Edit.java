// SPDX-License-Identifier: Apache-2.0
package org.hearsay.eval.comparison;

import java.util.Locale;
import org.hearsay.comparison.Certainty;
import org.hearsay.comparison.Frame;
import org.hearsay.comparison.SpeakerRelation;
import org.hearsay.comparison.Telling;
import org.hearsay.comparison.Voice;
import org.hearsay.comparison.Wording;

/** What a retelling does to a quotation: each does one thing, which is one value of one axis. */
public enum Edit {
    VERBATIM,
    CUT,
    CUT_AT_THE_START,
    CUT_WITH_A_GAP,
    ALTERED,
    RESPELT,
    VARIANT,
    PARAPHRASE,
    BARE,
    ASSERTED,
    SPEAKER_VAGUER,
    SPEAKER_NARROWER,
    SPEAKER_OTHER,
    FRAME_CHANGED;

    /** The paragraph of the retelling; {@code next} is somebody else of the story. */
    String paragraph(EditedQuotation said, EditedQuotation next) {
        String whole = said.first() + ", and " + said.second();
        return switch (this) {
            case VERBATIM, SPEAKER_NARROWER -> quoted(whole) + " " + said.speaker() + " said.";
            case CUT -> quoted(said.first()) + " " + said.speaker() + " said.";
            case CUT_AT_THE_START -> quoted(said.second()) + " " + said.speaker() + " said.";
            case CUT_WITH_A_GAP ->
                quoted(said.firstWords() + " … and " + said.second()) + " " + said.speaker() + " said.";
            case ALTERED -> quoted(said.changed() + ", and " + said.second()) + " " + said.speaker() + " said.";
            case RESPELT ->
                said.speaker() + " told reporters: ‘" + capital(whole).replace(", and", " and") + ".’";
            case VARIANT ->
                "« " + capital(said.changed()) + ", and besides " + said.second() + " », " + said.speaker() + " said.";
            case PARAPHRASE -> said.speaker() + " said that " + said.first() + ".";
            case BARE -> said.speaker() + " commented on " + said.topic() + ".";
            case ASSERTED -> capital(said.first()) + ".";
            case SPEAKER_VAGUER -> quoted(whole) + " officials said.";
            case SPEAKER_OTHER -> quoted(whole) + " " + next.speaker() + " said.";
            case FRAME_CHANGED -> said.speaker() + " admitted that “" + whole + "”.";
        };
    }

    private static String quoted(String words) {
        return "“" + capital(words) + ",”";
    }

    static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /** What the reference's paragraph is: the quotation, of officials where the retelling names who they were. */
    Edit reference() {
        return this == SPEAKER_NARROWER ? SPEAKER_VAGUER : VERBATIM;
    }

    /** Whether a telling is judged as what was done to it. */
    boolean is(Telling telling) {
        return switch (this) {
            case VERBATIM, RESPELT -> telling.wording() == Wording.VERBATIM && isSameBesides(telling);
            case CUT, CUT_AT_THE_START, CUT_WITH_A_GAP ->
                telling.wording() == Wording.CUT && telling.certainty() == Certainty.CERTAIN && isSameBesides(telling);
            case ALTERED ->
                telling.wording() == Wording.ALTERED
                        && telling.certainty() == Certainty.CERTAIN
                        && isSameBesides(telling);
            case VARIANT -> telling.wording() == Wording.VARIANT;
            case PARAPHRASE -> telling.wording() == Wording.PARAPHRASE && telling.voice() == Voice.ATTRIBUTED;
            case BARE -> telling.voice() == Voice.BARE;
            case ASSERTED -> telling.voice() == Voice.ASSERTED;
            case SPEAKER_VAGUER -> telling.speaker() == SpeakerRelation.VAGUER;
            case SPEAKER_NARROWER -> telling.speaker() == SpeakerRelation.NARROWER;
            case SPEAKER_OTHER -> telling.speaker() == SpeakerRelation.OTHER;
            case FRAME_CHANGED -> telling.frame() == Frame.CHANGED;
        };
    }

    private static boolean isSameBesides(Telling telling) {
        return telling.speaker() == SpeakerRelation.SAME && telling.frame() == Frame.SAME;
    }
}
