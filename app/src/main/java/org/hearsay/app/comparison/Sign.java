// SPDX-License-Identifier: Apache-2.0
package org.hearsay.app.comparison;

import java.util.Locale;
import org.hearsay.app.view.Texts;

/** The signs that stand in a cell: a capital for the wording or the voice, small letters for frame and speaker. */
public enum Sign {
    REFERENCE("*"),
    VERBATIM("V"),
    CUT("C"),
    ALTERED("A"),
    VARIANT("R"),
    PARAPHRASE("P"),
    BARE("B"),
    OWN_VOICE("O"),
    FRAME("f"),
    VAGUER("v"),
    NARROWER("n"),
    OTHER("s"),
    ABSENT("–"),
    UNKNOWN("?");

    private final String letter;

    Sign(String letter) {
        this.letter = letter;
    }

    public String letter() {
        return letter;
    }

    /** The sign in a word or two. */
    public String title(Texts texts) {
        return texts.of("sign." + key());
    }

    public String meaning(Texts texts) {
        return texts.of("meaning." + key());
    }

    /** As texts and style sheets call it: {@code own-voice}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
