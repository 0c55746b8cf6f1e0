// SPDX-License-Identifier: Apache-2.0
package org.hearsay.correction;

import java.util.Optional;
import org.hearsay.article.Span;

/**
 * Words of a text with what stands around them, which find them again also in a text that has changed elsewhere (W3C Web
 * Annotation Data Model, Text Quote Selector).
 *
 * @param exact the words
 * @param prefix what stands right before them; shorter than asked for only where the text begins
 * @param suffix what stands right after them
 */
public record TextQuote(String exact, String prefix, String suffix) {
    private static final int CONTEXT = 32;

    /** The words at a span, with as much around them as makes them the only ones in their text. */
    public static TextQuote of(String text, Span span) {
        for (int context = CONTEXT; ; context *= 2) {
            int from = moved(text, span.start(), -context);
            int to = moved(text, span.end(), context);
            TextQuote quote =
                    new TextQuote(span.in(text), text.substring(from, span.start()), text.substring(span.end(), to));
            if (quote.in(text).isPresent() || (from == 0 && to == text.length())) {
                return quote;
            }
        }
    }

    /** So many code points away, or the text's end: half a character would be lost where it is kept. */
    private static int moved(String text, int from, int by) {
        int least = by < 0 ? -text.codePointCount(0, from) : text.codePointCount(from, text.length());
        return text.offsetByCodePoints(from, by < 0 ? Math.max(by, least) : Math.min(by, least));
    }

    /** Where they stand; empty where they do not stand in these surroundings, or stand so more than once. */
    public Optional<Span> in(String text) {
        String whole = prefix + exact + suffix;
        int at = text.indexOf(whole);
        if (at < 0 || text.indexOf(whole, at + 1) >= 0) {
            return Optional.empty();
        }
        int start = at + prefix.length();
        return Optional.of(new Span(start, start + exact.length()));
    }
}
