// SPDX-License-Identifier: Apache-2.0
package org.hearsay.app.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.app.web.request.Refusal;
import org.hearsay.article.Span;
import org.hearsay.statement.Statement;
import org.jspecify.annotations.Nullable;

/** Words of an article's text that somebody chose with the mouse, or typed. */
final class ChosenWords {
    /** Between two stretches. */
    static final String GAP = " … ";

    private static final Pattern PLACE = Pattern.compile("([0-9]{1,9})-([0-9]{1,9})");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+|[^\\p{L}\\p{M}\\p{N}\\s]");

    private final String text;
    private final int near;

    /** @param near the statement near which words are sought that stand more than once; null: nobody knows where */
    ChosenWords(String text, @Nullable Statement near) {
        this.text = text;
        this.near = near == null ? -1 : near.start();
    }

    /** Words and single marks, and what stands between them. */
    static List<CorrectionPages.Token> tokens(String text, Span passage) {
        List<CorrectionPages.Token> tokens = new ArrayList<>();
        Matcher word = WORD.matcher(text).region(passage.start(), passage.end());
        int last = passage.start();
        while (word.find()) {
            if (word.start() > last) {
                tokens.add(new CorrectionPages.Token(text.substring(last, word.start()), last, word.start(), false));
            }
            tokens.add(new CorrectionPages.Token(word.group(), word.start(), word.end(), true));
            last = word.end();
        }
        if (last < passage.end()) {
            tokens.add(new CorrectionPages.Token(text.substring(last, passage.end()), last, passage.end(), false));
        }
        return tokens;
    }

    /** Places as an address or a field writes them: {@code 12-30 41-60}; those outside the text are left out. */
    static List<Span> spans(String written, String text) {
        List<Span> spans = new ArrayList<>();
        for (Matcher place = PLACE.matcher(written); place.find(); ) {
            int start = Integer.parseInt(place.group(1));
            int end = Integer.parseInt(place.group(2));
            if (start < end && end <= text.length()) {
                spans.add(new Span(start, end));
            }
        }
        return spans;
    }

    /**
     * Where words stand.
     *
     * @param words stretches with an ellipsis between them; empty: none
     * @param at where they were chosen; what does not fit the words counts for nothing
     * @throws Refusal when they do not stand in the text, or more than once and nobody knows which
     */
    List<Span> places(String words, String at) {
        List<Span> chosen = spans(at, text);
        List<Span> places = new ArrayList<>();
        for (String stretch : words.isEmpty() ? new String[0] : words.split("\\s*…\\s*")) {
            if (!stretch.isEmpty()) {
                places.add(chosen.stream()
                        .filter(span -> span.in(text).equals(stretch))
                        .findFirst()
                        .orElseGet(() -> place(stretch)));
            }
        }
        places.sort(Comparator.naturalOrder());
        return places;
    }

    private Span place(String words) {
        List<Integer> starts = new ArrayList<>();
        for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
            starts.add(at);
        }
        if (starts.isEmpty()) {
            throw Refusal.wrong("correct.notThere", words);
        }
        if (starts.size() > 1 && near < 0) {
            throw Refusal.wrong("correct.twice", words);
        }
        int start = starts.stream()
                .min(Comparator.comparingInt(s -> Math.abs(s - near)))
                .orElseThrow();
        return new Span(start, start + words.length());
    }
}
