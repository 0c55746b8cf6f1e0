// SPDX-License-Identifier: Apache-2.0
package org.hearsay.eval.labels;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A row of a story's {@code labels.csv}.
 *
 * @param article name of the article
 * @param referent name of the referent for the whole story
 * @param words the label as written
 * @param occurrence which place of these words in the article's text is meant, from 1
 * @param quoted whether they are somebody's and not the outlet's
 */
public record GoldLabel(String article, String referent, String words, int occurrence, boolean quoted) {
    private static final Pattern COMPLEMENT = Pattern.compile(" (?:of|to|in) ");

    /**
     * The place behind the label's noun, the last word before "of" and the like, in the text that the row counts in.
     *
     * @throws IllegalArgumentException when the words do not stand there so often
     */
    public int end(String text) {
        Pattern whole = Pattern.compile("(?<![\\w-])" + Pattern.quote(words) + "(?!\\w)(?!-\\w)");
        Matcher matcher = whole.matcher(text);
        for (int i = 0; i < occurrence; i++) {
            if (!matcher.find()) {
                throw new IllegalArgumentException("labels.csv: \"" + words + "\" stands " + i + " times in " + article
                        + ", and a row asks for number " + occurrence);
            }
        }
        return matcher.start() + COMPLEMENT.split(words)[0].length();
    }
}
