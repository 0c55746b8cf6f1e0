// SPDX-License-Identifier: Apache-2.0
package org.hearsay.archive.search;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.archive.store.WordQuery;
import org.hearsay.archive.store.WordQuery.Phrase;
import org.hearsay.archive.words.SearchWord;
import org.hearsay.archive.words.SearchWords;
import org.hearsay.article.Span;
import org.jspecify.annotations.Nullable;

/**
 * Words of a text around what was sought.
 *
 * @param text on one line; an ellipsis stands where the text goes on
 * @param marks the words that were sought, as spans of it, in order
 */
public record Snippet(String text, List<Span> marks) {
    private static final int LONGEST = 240;

    /** So much of the text stands before the first word that was sought. */
    private static final int BEFORE = 60;

    public Snippet {
        marks = List.copyOf(marks);
    }

    /** The stretch of a text in which most of the words stand; its beginning when nothing is sought. */
    static Snippet of(String text, @Nullable WordQuery query) {
        List<SearchWord> words = SearchWords.of(text);
        List<Span> found = query == null ? List.of() : found(words, query);
        int start = densest(found);
        int from = start <= BEFORE ? 0 : wordStart(words, start - BEFORE);
        int to = text.length() - from <= LONGEST ? text.length() : wordEnd(words, from + LONGEST);
        String lead = from > 0 ? "… " : "";
        String shown = lead
                + text.substring(from, to).replace('\n', ' ').replace('\r', ' ')
                + (to < text.length() ? " …" : "");
        List<Span> marks = new ArrayList<>();
        for (Span span : found) {
            if (span.start() >= from && span.end() <= to) {
                marks.add(new Span(span.start() - from + lead.length(), span.end() - from + lead.length()));
            }
        }
        return new Snippet(shown, marks);
    }

    private static List<Span> found(List<SearchWord> words, WordQuery query) {
        boolean[] sought = new boolean[words.size()];
        for (Phrase phrase : query.with()) {
            for (int i = 0; i + phrase.words().size() <= words.size(); i++) {
                if (standsAt(words, i, phrase)) {
                    for (int k = 0; k < phrase.words().size(); k++) {
                        sought[i + k] = true;
                    }
                }
            }
        }
        List<Span> spans = new ArrayList<>();
        for (int i = 0; i < sought.length; i++) {
            if (sought[i]) {
                spans.add(new Span(words.get(i).start(), words.get(i).end()));
            }
        }
        return spans;
    }

    private static boolean standsAt(List<SearchWord> words, int place, Phrase phrase) {
        int last = phrase.words().size() - 1;
        for (int k = 0; k <= last; k++) {
            String form = words.get(place + k).form();
            String asked = phrase.words().get(k);
            boolean same = (k == last && phrase.open()) ? form.startsWith(asked) : form.equals(asked);
            if (!same) {
                return false;
            }
        }
        return true;
    }

    /** Where the stretch with most of the words found begins. */
    private static int densest(List<Span> found) {
        int best = 0;
        int most = 0;
        for (int i = 0; i < found.size(); i++) {
            int count = 0;
            for (int k = i;
                    k < found.size() && found.get(k).end() - found.get(i).start() <= LONGEST - BEFORE;
                    k++) {
                count++;
            }
            if (count > most) {
                most = count;
                best = found.get(i).start();
            }
        }
        return best;
    }

    private static int wordStart(List<SearchWord> words, int least) {
        return words.stream()
                .mapToInt(SearchWord::start)
                .filter(s -> s >= least)
                .findFirst()
                .orElse(least);
    }

    private static int wordEnd(List<SearchWord> words, int most) {
        return words.stream()
                .mapToInt(SearchWord::end)
                .filter(e -> e <= most)
                .reduce((a, b) -> b)
                .orElse(most);
    }
}
