// SPDX-License-Identifier: Apache-2.0
package org.hearsay.article;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.hearsay.article.phrase.Letters;
import org.jspecify.annotations.Nullable;

/** Titles of HTML pages: without the name of the site, and how like two of them are. */
final class Headlines {
    /** Between headline and site a title may name the section, in few words. */
    private static final int MOST_WORDS_OF_SECTION = 3;

    private static final Pattern SITE_SEAM = Pattern.compile("\\s+[|»«·•–—-]\\s+|\\s*[|»ㅣ]\\s*|\\s+::\\s+");

    private Headlines() {}

    /** A page's title without the parts at its ends that name the site. */
    static String withoutSite(String title, @Nullable String outlet, @Nullable String domain) {
        String rest = title.strip();
        for (int cuts = 0; cuts < 3; cuts++) {
            var matcher = SITE_SEAM.matcher(rest);
            int last = -1;
            int lastEnd = -1;
            while (matcher.find()) {
                last = matcher.start();
                lastEnd = matcher.end();
            }
            if (last <= 0) {
                return rest;
            }
            boolean section = cuts > 0
                    && rest.substring(last, lastEnd).contains("|")
                    && TextLine.wordsOf(rest.substring(lastEnd)).length <= MOST_WORDS_OF_SECTION
                    && TextLine.wordsOf(rest.substring(0, last)).length > MOST_WORDS_OF_SECTION;
            if (!section && !namesSite(rest.substring(lastEnd), outlet, domain)) {
                return rest;
            }
            rest = rest.substring(0, last).strip();
        }
        return rest;
    }

    private static boolean namesSite(String part, @Nullable String outlet, @Nullable String domain) {
        String letters = letters(part);
        boolean isOutlet = outlet != null
                && !letters(outlet).isEmpty()
                && (letters.contains(letters(outlet)) || letters(outlet).contains(letters));
        boolean isDomain = domain != null
                && !letters.isEmpty()
                && (letters(domain).startsWith(letters) || (letters(domain).contains(letters) && letters.length() > 3));
        return isOutlet || isDomain;
    }

    /** The share of words that two titles have in common, 0 to 1. */
    static double likeness(String a, String b) {
        return likeness(words(a), b);
    }

    /** The same, of a title's words. */
    static double likeness(Set<String> a, String b) {
        Set<String> left = new HashSet<>(a);
        Set<String> right = words(b);
        if (left.isEmpty() || right.isEmpty()) {
            return 0;
        }
        int all = Math.min(left.size(), right.size());
        left.retainAll(right);
        return (double) left.size() / Math.max(all, 1) * (all >= 2 ? 1 : 0.5);
    }

    static Set<String> words(String title) {
        return new HashSet<>(Letters.words(title));
    }

    static String letters(String words) {
        return Letters.only(words);
    }
}
