// SPDX-License-Identifier: Apache-2.0
package org.hearsay.eval.pages;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How much of a body was found, and how much of what was found is body: counted in shingles of four words, or in words,
 * and divided by their number, so that long articles weigh no more than short ones.
 *
 * @param precision share of ours that is in the gold, 0 to 1
 * @param recall share of the gold that is in ours, 0 to 1
 */
public record BodyOverlap(double precision, double recall) {
    private static final int SHINGLE = 4;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_]+");

    /** By shingles of four words, upper and lower case apart, as scrapinghub's benchmark counts. */
    public static BodyOverlap byShingles(String gold, String ours) {
        return of(shingles(words(gold)), shingles(words(ours)));
    }

    /** By words, whatever their case, as WCXB counts. */
    public static BodyOverlap byWords(String gold, String ours) {
        return of(words(gold.toLowerCase(Locale.ROOT)), words(ours.toLowerCase(Locale.ROOT)));
    }

    /** Harmonic mean of both. */
    public double f1() {
        return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    }

    /** Shares as the benchmark has them: nothing found where nothing is counts as right. */
    private static BodyOverlap of(List<String> gold, List<String> ours) {
        Map<String, Integer> counts = new HashMap<>();
        gold.forEach(shingle -> counts.merge(shingle, 1, Integer::sum));
        int right = 0;
        for (String shingle : ours) {
            Integer left = counts.get(shingle);
            if (left != null && left > 0) {
                right++;
                counts.put(shingle, left - 1);
            }
        }
        if (right == gold.size() && right == ours.size()) {
            return new BodyOverlap(1, 1);
        }
        return new BodyOverlap(
                ours.isEmpty() ? 0 : (double) right / ours.size(), gold.isEmpty() ? 0 : (double) right / gold.size());
    }

    static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            words.add(matcher.group());
        }
        return words;
    }

    static List<String> shingles(List<String> words) {
        List<String> shingles = new ArrayList<>();
        for (int from = 0; from < Math.max(1, words.size() - SHINGLE + 1); from++) {
            String shingle = String.join(" ", words.subList(from, Math.min(words.size(), from + SHINGLE)));
            if (!shingle.isEmpty()) {
                shingles.add(shingle);
            }
        }
        return shingles;
    }
}
