// SPDX-License-Identifier: Apache-2.0
package org.hearsay.eval.comparison;

/**
 * An invented quotation with what the edits need.
 *
 * @param first its first clause, in the third person, so that an outlet could say it itself
 * @param second its second clause
 * @param word a word of the first clause
 * @param other the word that an alteration puts in its place
 * @param topic what the speaker spoke about
 */
record EditedQuotation(
        String speaker, String role, String first, String second, String word, String other, String topic) {
    EditedQuotation {
        if (!first.contains(word)) {
            throw new IllegalArgumentException("no " + word + " in: " + first);
        }
    }

    String changed() {
        return first.replace(word, other);
    }

    /** The first clause without its last two words. */
    String firstWords() {
        String one = first.substring(0, first.lastIndexOf(' '));
        return one.substring(0, one.lastIndexOf(' '));
    }
}
