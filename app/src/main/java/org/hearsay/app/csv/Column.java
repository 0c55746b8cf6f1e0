// SPDX-License-Identifier: Apache-2.0
package org.hearsay.app.csv;

import java.util.Locale;

/**
 * The columns, in order. Those that end in {@code _cp} count Unicode code points into the article's text, half-open, as R
 * and Python do; {@code content_spans_cp} lists each stretch of the content as {@code start-end}, blanks between them.
 */
enum Column {
    FILE,
    URL,
    OUTLET,
    PUBLISHED,
    HEADLINE,
    STATEMENT,
    KIND,
    ACT,
    REALITY,
    WITHIN,
    RETELLS,
    SPEAKER,
    SPEAKER_KIND,
    ROLES,
    AFFILIATION,
    ISSUER,
    SOURCE,
    SOURCE_START_CP,
    SOURCE_END_CP,
    CUE,
    CUE_LEMMA,
    STANCE,
    CUE_START_CP,
    CUE_END_CP,
    CONTENT,
    CONTENT_START_CP,
    CONTENT_END_CP,
    CONTENT_SPANS_CP,
    QUOTED,
    RESOLUTION,
    RESOLUTION_VIA,
    RESOLUTION_REASON,
    MEDIUM,
    SPOKEN_IN,
    BY;

    /** The name in the first line. */
    String title() {
        return name().toLowerCase(Locale.ROOT);
    }
}
