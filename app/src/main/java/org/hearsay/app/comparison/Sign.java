// SPDX-License-Identifier: Apache-2.0
package org.hearsay.app.comparison;

/** The signs that stand in a cell: a capital for the wording or the voice, small letters for frame and speaker. */
public enum Sign {
    REFERENCE("*", "reference", "the telling that the others are compared with"),
    VERBATIM("V", "verbatim", "all of the reference's words"),
    CUT("C", "cut", "words left out, none changed"),
    ALTERED("A", "altered", "words changed inside quotation marks"),
    VARIANT("R", "other rendering", "other words inside quotation marks, as of another translation"),
    PARAPHRASE("P", "paraphrase", "no quotation marks"),
    BARE("B", "bare", "tells that somebody spoke, not what was said"),
    OWN_VOICE("O", "own voice", "the outlet says it itself"),
    FRAME("f", "frame differs", "what governs the words differs"),
    VAGUER("v", "speaker vaguer", "a less exact name for the speaker"),
    NARROWER("n", "speaker narrower", "a more exact name for the speaker"),
    OTHER("s", "another speaker", "given to somebody else"),
    ABSENT("–", "absent", "not found in the whole article"),
    UNKNOWN("?", "unknown", "not found, but the article was not whole");

    private final String letter;
    private final String title;
    private final String meaning;

    Sign(String letter, String title, String meaning) {
        this.letter = letter;
        this.title = title;
        this.meaning = meaning;
    }

    public String letter() {
        return letter;
    }

    /** The sign in a word or two. */
    public String title() {
        return title;
    }

    public String meaning() {
        return meaning;
    }
}
