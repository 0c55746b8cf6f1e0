// SPDX-License-Identifier: Apache-2.0
package org.hearsay.eval.archive.generated;

import java.util.Arrays;
import java.util.Random;

/** Chooses among things as language and news do: the second half as often as the first, the third a third as often. */
final class Zipf {
    private final double[] upTo;

    Zipf(int things) {
        upTo = new double[things];
        double sum = 0;
        for (int i = 0; i < things; i++) {
            sum += 1.0 / (i + 1);
            upTo[i] = sum;
        }
    }

    int next(Random random) {
        int place = Arrays.binarySearch(upTo, random.nextDouble() * upTo[upTo.length - 1]);
        return Math.min(place < 0 ? -place - 1 : place, upTo.length - 1);
    }
}
