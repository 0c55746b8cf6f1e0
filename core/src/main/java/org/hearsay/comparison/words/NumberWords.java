// SPDX-License-Identifier: Apache-2.0
package org.hearsay.comparison.words;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Numbers in words and figures, brought to figures: "nine" and "9", "34-thousand" and "34,000". */
final class NumberWords {
    private static final List<String> SMALL = List.of(
            "zero",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen");
    private static final List<String> TENS =
            List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");
    private static final Map<String, Long> POWERS =
            Map.of("hundred", 100L, "thousand", 1000L, "million", 1_000_000L, "billion", 1_000_000_000L);
    private static final Map<String, Long> WORDS = words();

    private NumberWords() {}

    private static Map<String, Long> words() {
        Map<String, Long> words = new HashMap<>();
        // "one" is a pronoun more often than a number.
        for (int i = 2; i < SMALL.size(); i++) {
            words.put(SMALL.get(i), (long) i);
        }
        for (int i = 0; i < TENS.size(); i++) {
            words.put(TENS.get(i), (i + 2) * 10L);
        }
        return Map.copyOf(words);
    }

    /** A word in figures, when it is a number; else the word. */
    static String figures(String word) {
        Long value = WORDS.get(word);
        return value != null ? value.toString() : Character.isDigit(word.charAt(0)) ? word.replace(",", "") : word;
    }

    /** The product of a number and a following "thousand"; empty when they are none. */
    static String times(String number, String power) {
        Long factor = POWERS.get(power);
        if (factor == null || !Character.isDigit(number.charAt(0))) {
            return "";
        }
        try {
            double value = Double.parseDouble(number) * factor;
            return value == Math.rint(value) ? String.valueOf((long) value) : String.format(Locale.ROOT, "%s", value);
        } catch (NumberFormatException e) {
            return "";
        }
    }
}
