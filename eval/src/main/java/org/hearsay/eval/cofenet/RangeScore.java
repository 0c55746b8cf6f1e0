// SPDX-License-Identifier: Apache-2.0
package org.hearsay.eval.cofenet;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hearsay.eval.score.Counts;

/**
 * Exact spans and CofeNet's Jaccard for one role.
 *
 * <p>Jaccard, as the paper's own program computes it: the mean over all gold ranges of the best Jaccard with a range of
 * ours in the same line, each of ours that touches no gold range counting as one more 0. Neither side is used up by a
 * match, and one of ours that touches a gold range is not counted again.
 *
 * @param exact ranges that are the same
 * @param overlap sum of the gold ranges' best Jaccards
 * @param parts what the sum is divided by: gold ranges, and ours that touch none
 */
record RangeScore(Counts exact, double overlap, int parts) {
    static final RangeScore NONE = new RangeScore(Counts.NONE, 0, 0);

    /** The score of one line. */
    static RangeScore of(List<TokenRange> gold, List<TokenRange> ours) {
        Set<TokenRange> found = new HashSet<>(ours);
        Set<TokenRange> wanted = new HashSet<>(gold);
        int right = (int) found.stream().filter(wanted::contains).count();
        double overlap = wanted.stream().mapToDouble(g -> best(g, found)).sum();
        int apart = (int) found.stream().filter(o -> best(o, wanted) == 0).count();
        return new RangeScore(new Counts(right, found.size(), wanted.size()), overlap, wanted.size() + apart);
    }

    RangeScore plus(RangeScore other) {
        return new RangeScore(exact.plus(other.exact), overlap + other.overlap, parts + other.parts);
    }

    double jaccard() {
        return parts == 0 ? 0 : overlap / parts;
    }

    private static double best(TokenRange range, Set<TokenRange> others) {
        return others.stream().mapToDouble(range::jaccard).max().orElse(0);
    }
}
