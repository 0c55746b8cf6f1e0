// SPDX-License-Identifier: Apache-2.0
package org.hearsay.archive.story;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.hearsay.comparison.words.Vocabulary;
import org.hearsay.lexicon.LexiconEntry;
import org.hearsay.lexicon.Lexicons;

/** Sorts of happenings, such as fires and elections, by the words that tell of them. */
final class Sorts {
    private static final int MOST_OF_A_WORD = 2;
    private static final int HEADLINE = 2;

    private final Map<String, int[]> sorts = new HashMap<>();
    private final BitSet ofADay = new BitSet();
    private final int number;

    Sorts(Lexicons lexicons, Vocabulary vocabulary) {
        int sort = 0;
        for (LexiconEntry entry : lexicons.entries("happenings.txt", 3)) {
            for (String word : entry.column(1).split(",")) {
                String stem = vocabulary.words(word).getFirst().stem();
                int[] known = sorts.getOrDefault(stem, new int[0]);
                int added = sort;
                if (IntStream.of(known).noneMatch(s -> s == added)) {
                    int[] more = Arrays.copyOf(known, known.length + 1);
                    more[known.length] = sort;
                    sorts.put(stem, more);
                }
            }
            ofADay.set(sort, entry.column(2).equals("day"));
            sort++;
        }
        number = sort;
    }

    boolean knows(String stem) {
        return sorts.containsKey(stem);
    }

    double[] none() {
        return new double[number];
    }

    /** What of a profile tells of happenings that are over in a day. */
    double[] ofADay(double[] profile) {
        double[] part = none();
        ofADay.stream().forEach(sort -> part[sort] = profile[sort]);
        return part;
    }

    /** Counts a word that stands so often in an article; what may be of several sorts counts less for each. */
    void count(String stem, int times, boolean inHeadline, double[] profile) {
        int[] of = sorts.getOrDefault(stem, new int[0]);
        for (int sort : of) {
            profile[sort] += (double) (inHeadline ? HEADLINE : 1) * Math.min(times, MOST_OF_A_WORD) / of.length;
        }
    }

    /** Makes a profile one of length 1, or of length 0 when it is empty. */
    static void normalise(double[] profile) {
        double length = Math.sqrt(product(profile, profile));
        for (int i = 0; i < profile.length && length > 0; i++) {
            profile[i] /= length;
        }
    }

    static double product(double[] one, double[] other) {
        double product = 0;
        for (int i = 0; i < one.length; i++) {
            product += one[i] * other[i];
        }
        return product;
    }
}
