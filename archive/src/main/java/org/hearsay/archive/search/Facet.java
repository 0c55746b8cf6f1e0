// SPDX-License-Identifier: Apache-2.0
package org.hearsay.archive.search;

import java.util.Locale;

/** By what a search can be narrowed. Words match whole words, whatever their capitals and accents. */
public enum Facet {
    /** Words of a speaker's name, in any spelling that the archive knows. */
    SPEAKER,
    /** Number of a speaker over the archive. */
    ENTITY,
    /** Words of the name of a speaker's organisation. */
    AFFILIATION,
    /** Words of an outlet's name, or its domain. */
    OUTLET,
    /** An outlet's name, the whole of it as it is written. */
    OUTLET_NAME,
    /** Of a statement: direct, mixed, indirect, bare. */
    KIND,
    /** Speech, attitude, evidence. */
    ACT,
    /** Actual, negated, hypothetical, question, future. */
    REALITY,
    /** Of a cue, such as doubting. */
    STANCE,
    /** First day of publication, such as 2024-03-14 or 2024-03. */
    SINCE,
    /** Last day of publication, itself included. */
    UNTIL,
    /** Words with which the article calls somebody or something. */
    LABEL,
    /** Number of a story. */
    STORY;

    /** The facet's name as people read it. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
