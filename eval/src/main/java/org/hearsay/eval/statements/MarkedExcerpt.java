// SPDX-License-Identifier: Apache-2.0
package org.hearsay.eval.statements;

import java.text.BreakIterator;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.hearsay.article.Span;
import org.hearsay.eval.score.Attribution;
import org.hearsay.eval.score.Fragments;

/**
 * The sentences of an attribution on one line with its parts marked: {@code S[Anna Bell] C[said] {it was late}.}
 *
 * <p>Long stretches between marks are shortened in the middle; a new line of the text is shown as a pilcrow.
 */
final class MarkedExcerpt {
    private static final int LONGEST = 150;
    private static final int KEPT = 65;

    private final String text;
    private final TreeMap<Integer, String> marks = new TreeMap<>();

    private MarkedExcerpt(String text, Attribution attribution) {
        this.text = text;
        mark(attribution.content(), "{", "}");
        mark(attribution.source(), "S[", "]");
        mark(attribution.cue(), "C[", "]");
    }

    /** The words of {@code where} with the attribution's parts marked; nothing outside is shown. */
    static String of(String text, Attribution attribution, Span where) {
        return new MarkedExcerpt(text, attribution).between(where);
    }

    /** The sentences that hold all parts of an attribution. */
    static Span sentences(String text, Attribution attribution) {
        Span cover = attribution.content().cover();
        for (Fragments part : new Fragments[] {attribution.source(), attribution.cue()}) {
            cover = part.isEmpty() ? cover : cover.cover(part.cover());
        }
        BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ENGLISH);
        sentences.setText(text);
        int start = sentences.preceding(cover.start() + 1);
        int end = sentences.following(cover.end() - 1);
        return new Span(Math.max(0, start), end < 0 ? text.length() : end);
    }

    private void mark(Fragments part, String open, String close) {
        for (Span span : part.spans()) {
            marks.merge(span.start(), open, String::concat);
            marks.merge(span.end(), close, (before, now) -> now + before);
        }
    }

    private String between(Span where) {
        StringBuilder out = new StringBuilder();
        int from = where.start();
        for (Map.Entry<Integer, String> mark :
                marks.subMap(where.start(), true, where.end(), true).entrySet()) {
            out.append(shortened(text.substring(from, mark.getKey()))).append(mark.getValue());
            from = mark.getKey();
        }
        return out.append(shortened(text.substring(from, where.end()).stripTrailing()))
                .toString();
    }

    private static String shortened(String words) {
        String line = words.replaceAll("\\s*\\R\\s*", " ¶ ");
        return line.length() <= LONGEST
                ? line
                : line.substring(0, KEPT) + " […] " + line.substring(line.length() - KEPT);
    }
}
