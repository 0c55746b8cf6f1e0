// SPDX-License-Identifier: Apache-2.0
package org.hearsay.eval.score;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** 95 % intervals of F1, found by drawing texts with replacement. */
public final class Intervals {
    private static final int DRAWS = 1000;
    private static final long SEED = 20160916;

    private Intervals() {}

    /** The interval of each figure; the same texts in the same order always give the same. */
    public static Map<String, Interval> of(List<Tally> texts) {
        Random random = new Random(SEED);
        List<Tally> samples = new ArrayList<>();
        for (int draw = 0; draw < DRAWS; draw++) {
            samples.add(Tally.sum(random.ints(texts.size(), 0, texts.size())
                    .mapToObj(texts::get)
                    .toList()));
        }
        Map<String, Interval> intervals = new LinkedHashMap<>();
        for (String figure : Tally.sum(texts).counts().keySet()) {
            double[] values = samples.stream()
                    .mapToDouble(s -> s.of(figure).f1())
                    .sorted()
                    .toArray();
            intervals.put(figure, new Interval(quantile(values, 0.025), quantile(values, 0.975)));
        }
        return intervals;
    }

    private static double quantile(double[] sorted, double share) {
        int index = (int) Math.round(share * (sorted.length - 1));
        return Arrays.stream(sorted).skip(index).findFirst().orElse(0);
    }
}
