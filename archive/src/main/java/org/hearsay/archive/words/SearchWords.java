// SPDX-License-Identifier: Apache-2.0
package org.hearsay.archive.words;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Splits text into words for the index. Every store gets the words from here, already split and folded, so that all find
 * the same: "Café" is "cafe", "al-Tarrasch’s" is three words, and quotation marks are nothing.
 */
public final class SearchWords {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}\\p{M}]+");
    private static final Pattern NEITHER_LETTER_NOR_DIGIT = Pattern.compile("[^\\p{L}\\p{N}]+");

    private SearchWords() {}

    /** The words of a text, in order. */
    public static List<SearchWord> of(String text) {
        List<SearchWord> words = new ArrayList<>();
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            String form = folded(word.group());
            if (!form.isEmpty()) {
                words.add(new SearchWord(form, word.start(), word.end()));
            }
        }
        return words;
    }

    /** Their forms alone. */
    public static List<String> forms(String text) {
        return of(text).stream().map(SearchWord::form).toList();
    }

    /** Their forms, a blank between them. */
    public static String joined(String text) {
        return String.join(" ", forms(text));
    }

    private static String folded(String word) {
        if (isPlain(word)) {
            return word.toLowerCase(Locale.ROOT);
        }
        String bare = Normalizer.normalize(word, Normalizer.Form.NFKD);
        return NEITHER_LETTER_NOR_DIGIT.matcher(bare).replaceAll("").toLowerCase(Locale.ROOT);
    }

    private static boolean isPlain(String word) {
        return word.chars().allMatch(c -> c < 0x80);
    }
}
