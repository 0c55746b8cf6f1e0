// SPDX-License-Identifier: Apache-2.0
package org.hearsay.language;

import java.util.Locale;
import org.hearsay.article.Span;

/**
 * One word or mark of a sentence.
 *
 * @param span where it stands in the article's text
 * @param word as it stands in the text
 * @param lemma dictionary form, lower case but for names
 * @param tag Penn Treebank part of speech, such as {@code VBD}
 * @param name PERSON, ORGANIZATION or LOCATION inside a name; else {@code O}
 * @param cluster the class of words that are used alike which the language models put it into; empty when they do not
 *     know the word
 */
public record Token(Span span, String word, String lemma, String tag, String name, String cluster) {
    /** The word in lower case. */
    public String lower() {
        return word.toLowerCase(Locale.ROOT);
    }

    public boolean isVerb() {
        return tag.startsWith("VB");
    }

    public boolean isNoun() {
        return tag.startsWith("NN");
    }

    public boolean isProperNoun() {
        return tag.startsWith("NNP");
    }

    public boolean isPronoun() {
        return tag.startsWith("PRP") || tag.startsWith("WP") || tag.equals("WDT");
    }

    /** Whether it has no letter and no digit. */
    public boolean isPunctuation() {
        return word.codePoints().noneMatch(Character::isLetterOrDigit);
    }

    public boolean isName() {
        return !name.equals("O");
    }
}
