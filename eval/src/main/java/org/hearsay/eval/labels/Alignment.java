// SPDX-License-Identifier: Apache-2.0
package org.hearsay.eval.labels;

import java.util.Arrays;
import org.hearsay.article.Article;
import org.hearsay.article.Passage;

/** Where the places of one text stand in an article that was extracted from the same page, whatever blanks it has. */
final class Alignment {
    private final int[] places;

    private Alignment(int[] places) {
        this.places = places;
    }

    static Alignment of(String text, Article article) {
        Letters letters = Letters.of(text, 0, text.length());
        int[] places = new int[text.length() + 1];
        Arrays.fill(places, -1);
        int from = 0;
        for (Passage passage : article.passages()) {
            Letters block = Letters.of(
                    article.text(), passage.span().start(), passage.span().end());
            int next = letters.letters.indexOf(block.letters, from);
            int found = next >= 0 ? next : letters.letters.indexOf(block.letters);
            for (int i = 0; found >= 0 && i < block.letters.length(); i++) {
                places[letters.places[found + i]] = block.places[i];
            }
            from = found < 0 ? from : found + block.letters.length();
        }
        return new Alignment(places);
    }

    /** The place in the article behind the letter that a place of the text is behind; -1 when the article lacks it. */
    int behind(int end) {
        return end == 0 || places[end - 1] < 0 ? -1 : places[end - 1] + 1;
    }

    /** A text's characters but for blanks, and where each stands. */
    private record Letters(String letters, int[] places) {
        static Letters of(String text, int start, int end) {
            StringBuilder letters = new StringBuilder();
            int[] places = new int[end - start];
            for (int i = start; i < end; i++) {
                if (!Character.isWhitespace(text.charAt(i)) && text.charAt(i) != '\u00a0') {
                    places[letters.length()] = i;
                    letters.append(text.charAt(i));
                }
            }
            return new Letters(letters.toString(), places);
        }
    }
}
