// SPDX-License-Identifier: Apache-2.0
package org.hearsay.article;

import java.util.Locale;

/** What a passage is in its article. */
public enum PassageRole {
    HEADLINE,
    STANDFIRST,
    BYLINE,
    DATELINE,
    PARAGRAPH,
    CROSSHEAD,
    LIST,
    BLOCKQUOTE,
    CAPTION,
    CREDIT,
    EMBED,
    CORRECTION,
    TABLE;

    /** The role's name in the record: {@code headline}, {@code paragraph}, ... */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
