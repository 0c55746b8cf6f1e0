// SPDX-License-Identifier: Apache-2.0
package org.hearsay.article;

import java.util.Comparator;

/**
 * A stretch of an article's text, from {@code start} (inclusive) to {@code end} (exclusive), in UTF-16 units.
 *
 * <p>In the text {@code He said so.} the word {@code said} is {@code new Span(3, 7)}.
 *
 * @param start first unit, 0 or more
 * @param end unit after the last, {@code start} or more
 */
public record Span(int start, int end) implements Comparable<Span> {
    private static final Comparator<Span> ORDER =
            Comparator.comparingInt(Span::start).thenComparingInt(Span::end);

    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("no span: " + start + " to " + end);
        }
    }

    /** The words that stand at this span of {@code text}. */
    public String in(String text) {
        return text.substring(start, end);
    }

    public int length() {
        return end - start;
    }

    public boolean isEmpty() {
        return start == end;
    }

    public boolean contains(int offset) {
        return start <= offset && offset < end;
    }

    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    /** Whether the two share at least one unit. */
    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /** The smallest span that holds both. */
    public Span cover(Span other) {
        return new Span(Math.min(start, other.start), Math.max(end, other.end));
    }

    /** The number of units that both share. */
    public int overlap(Span other) {
        return Math.max(0, Math.min(end, other.end) - Math.max(start, other.start));
    }

    /** Earlier start first, then the shorter. */
    @Override
    public int compareTo(Span other) {
        return ORDER.compare(this, other);
    }
}
