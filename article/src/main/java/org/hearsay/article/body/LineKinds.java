// SPDX-License-Identifier: Apache-2.0
package org.hearsay.article.body;

/**
 * Kinds of lines that need different odds to be taken for body: whether a line is prose, and whether the lines before it,
 * those after it, both or none hold likely body. A paragraph at the edge of a body is easily lost; a short line there is
 * mostly a label.
 */
public final class LineKinds {
    /** How many kinds there are. */
    public static final int COUNT = 6;

    /** So many lines on either side are looked at. */
    private static final int REACH = 8;

    private LineKinds() {}

    /**
     * The kind of each line, from 0.
     *
     * @param odds logarithms of the odds that each is body
     * @param threshold above it a line is likely body
     * @param prose whether each is a sentence or more
     */
    public static int[] of(float[] odds, float threshold, boolean[] prose) {
        int count = odds.length;
        int[] likelyBefore = new int[count + 1];
        for (int i = 0; i < count; i++) {
            likelyBefore[i + 1] = likelyBefore[i] + (odds[i] > threshold ? 1 : 0);
        }
        int[] kinds = new int[count];
        for (int i = 0; i < count; i++) {
            boolean before = likelyBefore[i] > likelyBefore[Math.max(0, i - REACH)];
            boolean after = likelyBefore[Math.min(count, i + 1 + REACH)] > likelyBefore[i + 1];
            int sides = (before ? 1 : 0) + (after ? 1 : 0);
            kinds[i] = sides * 2 + (prose[i] ? 1 : 0);
        }
        return kinds;
    }
}
