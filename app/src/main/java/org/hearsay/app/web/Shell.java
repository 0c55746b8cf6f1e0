// SPDX-License-Identifier: Apache-2.0
package org.hearsay.app.web;

import java.util.List;
import org.hearsay.app.comparison.Sign;
import org.hearsay.app.view.Texts;
import org.jspecify.annotations.Nullable;

/**
 * What every page shows around what it is about.
 *
 * @param texts what the interface says
 * @param title of the page
 * @param words in the field for search
 * @param token of its forms
 * @param changes whether who sees it may change anything
 * @param account who is logged in; empty: nobody, but he may; null: nobody can be
 * @param assets the version of style sheet and script
 * @param exports what can be had of just what the page shows
 */
public record Shell(
        Texts texts,
        String title,
        String words,
        String token,
        boolean changes,
        @Nullable String account,
        String assets,
        List<Export> exports) {
    /**
     * What the page shows as a file.
     *
     * @param name of the kind of file
     * @param address where it is had
     */
    public record Export(String name, String address) {}

    /** The address of an outlet's page. */
    public String outlet(String name) {
        return "/outlet/" + Query.encoded(name);
    }

    /** A word of the record as the interface says it. */
    public String word(String sort, String english) {
        return texts.word(sort, english);
    }

    /** A sign in a word or two. */
    public String sign(Sign sign) {
        return sign.title(texts);
    }

    /** What a sign means. */
    public String meaning(Sign sign) {
        return sign.meaning(texts);
    }

    /** A text of the interface. */
    public String t(String key, Object... values) {
        return texts.of(key, values);
    }
}
