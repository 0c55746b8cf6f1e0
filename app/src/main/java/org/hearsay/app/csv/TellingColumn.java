// SPDX-License-Identifier: Apache-2.0
package org.hearsay.app.csv;

import java.util.Locale;

/** The columns of tellings, in order. Those that end in {@code _cp} count Unicode code points, half-open. */
enum TellingColumn {
    STORY,
    UTTERANCE,
    UTTERANCE_SPEAKER,
    REFERENCE_FILE,
    REFERENCE_OUTLET,
    REFERENCE_WHY,
    REFERENCE_WORDS,
    ARTICLE,
    FILE,
    URL,
    OUTLET,
    PUBLISHED,
    PRESENCE,
    IS_REFERENCE,
    STATEMENT,
    VOICE,
    WORDING,
    CERTAINTY,
    SPEAKER_RELATION,
    FRAME,
    SPEAKER,
    SOURCE,
    CUE,
    WORDS,
    CONTEXT,
    START_CP,
    END_CP,
    BY;

    /** The name in the first line. */
    String title() {
        return name().toLowerCase(Locale.ROOT);
    }
}
