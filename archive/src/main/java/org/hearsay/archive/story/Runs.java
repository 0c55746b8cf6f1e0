// SPDX-License-Identifier: Apache-2.0
package org.hearsay.archive.story;

import java.util.List;
import java.util.stream.IntStream;
import org.hearsay.comparison.words.Word;

/**
 * The runs of five words with which an article begins, as sorted hashes: what a near copy shares. The same rule as that by
 * which a comparison finds copies, on less text, so that thousands of articles may be at hand.
 */
public final class Runs {
    private static final int RUN = 5;
    private static final int FIRST = 200;
    private static final int FEWEST = 8;
    private static final double MOST = 0.7;
    private static final double LENGTH = 0.4;

    private final int[] hashes;

    private Runs(int[] hashes) {
        this.hashes = hashes;
    }

    static Runs of(List<Word> words) {
        int[] forms = words.stream().mapToInt(w -> w.form().hashCode()).toArray();
        return new Runs(IntStream.range(0, Math.clamp(forms.length - RUN + 1L, 0, FIRST))
                .map(start -> hash(forms, start))
                .sorted()
                .distinct()
                .toArray());
    }

    private static int hash(int[] forms, int start) {
        int hash = 1;
        for (int i = start; i < start + RUN; i++) {
            hash = 31 * hash + forms[i];
        }
        // Spread, since sums of sums of characters lie close together.
        hash *= 0x9E3779B1;
        return hash ^ (hash >>> 15);
    }

    boolean copies(Runs other) {
        int shorter = Math.min(hashes.length, other.hashes.length);
        int longer = Math.max(hashes.length, other.hashes.length);
        return shorter >= FEWEST && shorter >= LENGTH * longer && shared(other) >= MOST * shorter;
    }

    private int shared(Runs other) {
        int shared = 0;
        int j = 0;
        for (int hash : hashes) {
            while (j < other.hashes.length && other.hashes[j] < hash) {
                j++;
            }
            if (j < other.hashes.length && other.hashes[j] == hash) {
                shared++;
            }
        }
        return shared;
    }
}
