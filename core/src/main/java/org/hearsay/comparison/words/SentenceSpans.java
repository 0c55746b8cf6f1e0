// SPDX-License-Identifier: Apache-2.0
package org.hearsay.comparison.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.article.Passage;
import org.hearsay.article.Span;

/** Where the sentences of an article stand, found from its text alone. */
final class SentenceSpans {
    /** A final mark, what closes after it, and then a blank before something that may begin a sentence. */
    private static final Pattern END =
            Pattern.compile("[.!?…][\"'”’»“)\\]]*\\s+(?=[\"'“‘«„(\\[–—]*\\s?[\\p{Lu}\\p{N}])");

    private static final Set<String> SHORT = Set.of(
            "mr", "mrs", "ms", "dr", "st", "col", "gen", "lt", "maj", "capt", "sgt", "gov", "sen", "rep", "prof", "rev",
            "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "no", "vs", "co");

    private SentenceSpans() {}

    static List<Span> of(String text, List<Passage> passages) {
        List<Span> sentences = new ArrayList<>();
        for (Passage passage : passages) {
            Matcher end = END.matcher(text)
                    .region(passage.span().start(), passage.span().end());
            int start = passage.span().start();
            while (end.find()) {
                if (!abbreviated(text, start, end.start())) {
                    sentences.add(new Span(start, stripped(text, start, end.end())));
                    start = end.end();
                }
            }
            if (start < passage.span().end()) {
                sentences.add(new Span(start, passage.span().end()));
            }
        }
        return sentences;
    }

    private static boolean abbreviated(String text, int start, int dot) {
        if (text.charAt(dot) != '.') {
            return false;
        }
        int from = dot;
        while (from > start && Character.isLetter(text.charAt(from - 1))) {
            from--;
        }
        String word = text.substring(from, dot);
        return (word.length() == 1 && Character.isUpperCase(word.charAt(0)))
                || SHORT.contains(word.toLowerCase(java.util.Locale.ROOT));
    }

    private static int stripped(String text, int start, int end) {
        int last = end;
        while (last > start && Character.isWhitespace(text.charAt(last - 1))) {
            last--;
        }
        return last;
    }
}
