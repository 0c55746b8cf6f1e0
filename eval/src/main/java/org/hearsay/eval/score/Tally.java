// SPDX-License-Identifier: Apache-2.0
package org.hearsay.eval.score;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Counts by the name of their figure, in the order of the table. One text yields one; a table is their sum.
 *
 * @param counts the counts of each figure
 */
public record Tally(Map<String, Counts> counts) {
    public Tally {
        counts = Collections.unmodifiableMap(new LinkedHashMap<>(counts));
    }

    /** The sum, figures in the order in which they first appear. */
    public static Tally sum(Collection<Tally> tallies) {
        Map<String, Counts> sum = new LinkedHashMap<>();
        for (Tally tally : tallies) {
            tally.counts.forEach((figure, counts) -> sum.merge(figure, counts, Counts::plus));
        }
        return new Tally(sum);
    }

    /** The counts of a figure; none when no text had it. */
    public Counts of(String figure) {
        return counts.getOrDefault(figure, Counts.NONE);
    }
}
