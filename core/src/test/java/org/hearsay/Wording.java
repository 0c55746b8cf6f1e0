// SPDX-License-Identifier: Apache-2.0
package org.hearsay;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Compares words as people write them down: without quotation marks, special blanks and case. */
final class Wording {
    private static final String GAP = " … ";

    private Wording() {}

    /** The words with plain blanks and without quotation marks and apostrophes. */
    static String plain(String words) {
        return words.replaceAll("[\"'\u2018\u2019\u201A\u201B\u201C\u201D\u201E\u201F\u00AB\u00BB\u2039\u203A`]", "")
                .replaceAll("[\\p{Z}\\s]+", " ")
                .strip();
    }

    /** The same in lower case, without an article before or a comma after. */
    static String key(String words) {
        return plain(words)
                .toLowerCase(Locale.ROOT)
                .replaceFirst("^(the|a|an) ", "")
                .replaceFirst("[,.:]$", "");
    }

    static List<String> tokens(String words) {
        return Arrays.stream(plain(words).toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(t -> !t.isEmpty())
                .toList();
    }

    /**
     * The F1 of two wordings' tokens. Where the expected one has a gap, only so many tokens of the beginning and of the
     * end are compared as it shows.
     */
    static double f1(String expected, String found) {
        List<String> foundTokens = tokens(found);
        int gap = expected.indexOf(GAP);
        if (gap < 0) {
            return f1(tokens(expected), foundTokens);
        }
        List<String> begin = tokens(expected.substring(0, gap));
        List<String> end = tokens(expected.substring(gap + GAP.length()));
        List<String> shown = new ArrayList<>(begin);
        shown.addAll(end);
        if (foundTokens.size() < shown.size()) {
            return f1(shown, foundTokens);
        }
        List<String> same = new ArrayList<>(foundTokens.subList(0, begin.size()));
        same.addAll(foundTokens.subList(foundTokens.size() - end.size(), foundTokens.size()));
        return f1(shown, same);
    }

    private static double f1(List<String> expected, List<String> found) {
        List<String> rest = new ArrayList<>(expected);
        long shared = found.stream().filter(rest::remove).count();
        return expected.isEmpty() && found.isEmpty() ? 1 : 2.0 * shared / (expected.size() + found.size());
    }
}
