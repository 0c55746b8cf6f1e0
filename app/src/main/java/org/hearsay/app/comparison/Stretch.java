// SPDX-License-Identifier: Apache-2.0
package org.hearsay.app.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.hearsay.article.Span;

/**
 * Words that look the same throughout.
 *
 * @param text the words
 * @param look how they stand to the other telling
 * @param told whether they are what is told; else the sentence around it, or the sentences beside that
 */
public record Stretch(String text, Look look, boolean told) {
    /** What words are, seen from the other telling. */
    public enum Look {
        PLAIN,
        /** They do not stand there, or not so. */
        DIFFERS,
        /** What governs the words, which is not so there. */
        FRAME
    }

    /** A text cut where its words begin to look otherwise; differences win over frames. */
    public static List<Stretch> of(
            String text, Span context, Span tellingSpan, List<Span> differing, List<Span> frames) {
        Span told = stripped(text, tellingSpan);
        TreeSet<Integer> cuts = new TreeSet<>(List.of(context.start(), context.end()));
        List<Span> all = new ArrayList<>(differing);
        all.addAll(frames);
        all.add(told);
        for (Span span : all) {
            if (span.start() > context.start() && span.start() < context.end()) {
                cuts.add(span.start());
            }
            if (span.end() > context.start() && span.end() < context.end()) {
                cuts.add(span.end());
            }
        }
        List<Stretch> stretches = new ArrayList<>();
        int from = cuts.first();
        for (int to : cuts.tailSet(from, false)) {
            Span span = new Span(from, to);
            add(stretches, new Stretch(span.in(text), look(span, differing, frames), told.contains(span)));
            from = to;
        }
        return stretches;
    }

    private static Span stripped(String text, Span span) {
        int end = span.end();
        while (end > span.start() && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return new Span(span.start(), end);
    }

    private static void add(List<Stretch> stretches, Stretch next) {
        Stretch last = stretches.isEmpty() ? null : stretches.getLast();
        if (last != null && last.look() == next.look() && last.told() == next.told()) {
            stretches.removeLast();
            stretches.add(new Stretch(last.text() + next.text(), next.look(), next.told()));
        } else {
            stretches.add(next);
        }
    }

    private static Look look(Span span, List<Span> differing, List<Span> frames) {
        if (differing.stream().anyMatch(d -> d.contains(span))) {
            return Look.DIFFERS;
        }
        return frames.stream().anyMatch(f -> f.contains(span)) ? Look.FRAME : Look.PLAIN;
    }
}
