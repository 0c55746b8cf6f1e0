// SPDX-License-Identifier: Apache-2.0
package org.hearsay.eval.score;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Collectors;
import org.hearsay.article.Span;

/**
 * One or more stretches of a text that are one thing: a content around "he said".
 *
 * <p>Two are equal when their fragments are: blanks at the ends do not count, and fragments that overlap or have only
 * blanks between them are one.
 *
 * @param spans the fragments, in order, none empty; no fragments at all: nothing was marked
 */
public record Fragments(List<Span> spans) {
    public static final Fragments NONE = new Fragments(List.of());

    public Fragments {
        spans = List.copyOf(spans);
    }

    /** The fragments that spans of a text are. */
    public static Fragments of(String text, List<Span> spans) {
        List<Span> joined = new ArrayList<>();
        for (Span span : spans.stream().map(s -> trimmed(text, s)).sorted().toList()) {
            if (span.isEmpty()) {
                continue;
            }
            Span last = joined.isEmpty() ? span : joined.removeLast();
            if (last.end() >= span.start()
                    || text.substring(last.end(), span.start()).isBlank()) {
                joined.add(last.cover(span));
            } else {
                joined.add(last);
                joined.add(span);
            }
        }
        return new Fragments(joined);
    }

    private static Span trimmed(String text, Span span) {
        int start = span.start();
        int end = span.end();
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return new Span(start, end);
    }

    public boolean isEmpty() {
        return spans.isEmpty();
    }

    /** The smallest span that holds all fragments. */
    public Span cover() {
        if (spans.isEmpty()) {
            throw new IllegalStateException("no fragments");
        }
        return spans.getFirst().cover(spans.getLast());
    }

    /** Offsets of the characters that are not blank. */
    public BitSet characters(String text) {
        BitSet characters = new BitSet(text.length());
        for (Span span : spans) {
            for (int i = span.start(); i < span.end(); i++) {
                characters.set(i, !Character.isWhitespace(text.charAt(i)));
            }
        }
        return characters;
    }

    /** The words, with an ellipsis between fragments. */
    public String in(String text) {
        return spans.stream().map(s -> s.in(text)).collect(Collectors.joining(" … "));
    }
}
