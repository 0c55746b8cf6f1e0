// SPDX-License-Identifier: Apache-2.0
package org.hearsay.eval.pages;

import java.util.List;
import java.util.Random;
import org.hearsay.eval.score.Interval;

/**
 * Bodies of one set by one extractor.
 *
 * @param extractor its name
 * @param pages what each page scored, in the set's order
 * @param averagedFirst whether F1 is made of the averaged precision and recall, as scrapinghub's is; else F1 is averaged
 */
public record BodyScores(String extractor, List<BodyOverlap> pages, boolean averagedFirst) {
    private static final int DRAWS = 1000;
    private static final long SEED = 20160916;

    public double precision() {
        return pages.stream().mapToDouble(BodyOverlap::precision).average().orElse(0);
    }

    public double recall() {
        return pages.stream().mapToDouble(BodyOverlap::recall).average().orElse(0);
    }

    /** The set's F1, 0 to 1. */
    public double f1() {
        return averagedFirst
                ? new BodyOverlap(precision(), recall()).f1()
                : pages.stream().mapToDouble(BodyOverlap::f1).average().orElse(0);
    }

    /** By how much this one's F1 lies above another's, in 95 of 100 draws of the same pages for both. */
    public Interval above(BodyScores other) {
        Random random = new Random(SEED);
        double[] differences = new double[DRAWS];
        for (int draw = 0; draw < DRAWS; draw++) {
            int[] drawn = random.ints(pages.size(), 0, pages.size()).toArray();
            differences[draw] = drawn(drawn).f1() - other.drawn(drawn).f1();
        }
        java.util.Arrays.sort(differences);
        return new Interval(differences[DRAWS / 40], differences[DRAWS - 1 - DRAWS / 40]);
    }

    private BodyScores drawn(int[] drawn) {
        return new BodyScores(
                extractor, java.util.Arrays.stream(drawn).mapToObj(pages::get).toList(), averagedFirst);
    }
}
