// SPDX-License-Identifier: Apache-2.0
package org.hearsay.comparison.words;

import org.hearsay.article.Span;

/**
 * A word as it is matched.
 *
 * @param span where it stands in the article's text
 * @param form in lower case, contractions spelt out, numbers in figures
 * @param stem what it has in common with its inflected and derived forms
 * @param content whether it carries content, as nouns, verbs, adjectives and numbers do
 * @param capital whether it begins with a capital
 * @param optional whether it may be left out without a change: words in brackets, marks of a gap
 */
public record Word(Span span, String form, String stem, boolean content, boolean capital, boolean optional) {
    private static final int LONG_NAME = 5;

    /** The form of a mark that words were left out: "…", "(...)". */
    public static final String GAP = "…";

    public boolean isGap() {
        return form.equals(GAP);
    }

    public boolean isNumber() {
        return Character.isDigit(form.charAt(0));
    }

    /** The same word, whatever its inflection; of names also another transliteration. */
    public boolean matches(Word other) {
        return stem.equals(other.stem) || (capital && other.capital && Names.alike(form, other.form, LONG_NAME));
    }
}
