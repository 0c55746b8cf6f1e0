// SPDX-License-Identifier: Apache-2.0
package org.hearsay.quotation;

import java.util.Optional;
import org.hearsay.article.Span;

/**
 * The edges of a content: no white space; outside quotation marks no comma or dash at either end and no final full
 * stop.
 */
public final class Edges {
    private static final String LOOSE = ",;:\u2013\u2014-";

    private Edges() {}

    /** The trimmed span; empty when no letter or digit is left. A mark whose other half lies outside is cut off. */
    public static Optional<Span> trimmed(Span span, QuotedText quoted) {
        String text = quoted.article().text();
        int start = span.start();
        int end = span.end();
        Optional<Quotation> around = quoted.quotationAt(start);
        if (around.isPresent() && around.get().start() < start && around.get().end() == end) {
            end--;
        }
        while (start < end && isLoose(text.charAt(start))) {
            start++;
        }
        while (end > start && (isLoose(text.charAt(end - 1)) || isFinalStop(text, start, end))) {
            end--;
        }
        boolean words = text.substring(start, end).codePoints().anyMatch(Character::isLetterOrDigit);
        return words ? Optional.of(new Span(start, end)) : Optional.empty();
    }

    private static boolean isLoose(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || LOOSE.indexOf(c) >= 0;
    }

    /** A full stop that ends the sentence, not an abbreviation such as "U.S." or an ellipsis. */
    private static boolean isFinalStop(String text, int start, int end) {
        if (text.charAt(end - 1) != '.' || end - 2 < start) {
            return false;
        }
        int word = end - 2;
        while (word > start && Character.isLetter(text.charAt(word))) {
            word--;
        }
        boolean abbreviation = text.charAt(word) == '.' && end - 2 - word == 1;
        return !abbreviation && text.charAt(end - 2) != '.';
    }
}
