// SPDX-License-Identifier: Apache-2.0
package org.hearsay.eval.score;

import java.util.List;
import java.util.regex.Pattern;
import org.hearsay.article.Span;

/** Words and punctuation marks of a text, and how far two spans hold the same ones. */
public final class TokenOverlap {
    private static final Pattern TOKEN = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+|[^\\s\\p{L}\\p{M}\\p{N}]");

    private TokenOverlap() {}

    /** Runs of letters and digits, and every other character that is not blank by itself. */
    public static List<Span> tokens(String text) {
        return TOKEN.matcher(text)
                .results()
                .map(m -> new Span(m.start(), m.end()))
                .toList();
    }

    /** F1 of the tokens of two spans of one text; 1 when both are empty. */
    public static double f1(String text, Fragments a, Fragments b) {
        if (a.isEmpty() && b.isEmpty()) {
            return 1;
        }
        List<Span> left = held(text, a);
        List<Span> right = held(text, b);
        int shared = (int) left.stream().filter(right::contains).count();
        return new Counts(shared, right.size(), left.size()).f1();
    }

    private static List<Span> held(String text, Fragments fragments) {
        return fragments.spans().stream()
                .flatMap(f ->
                        tokens(f.in(text)).stream().map(t -> new Span(f.start() + t.start(), f.start() + t.end())))
                .toList();
    }
}
