// SPDX-License-Identifier: Apache-2.0
package org.hearsay.eval.cofenet;

/**
 * Neighbouring tokens of one line.
 *
 * @param start index of the first
 * @param end index after the last
 */
record TokenRange(int start, int end) {
    /** Shared tokens over the tokens of both. */
    double jaccard(TokenRange other) {
        int shared = Math.max(0, Math.min(end, other.end) - Math.max(start, other.start));
        return (double) shared / (end - start + other.end - other.start - shared);
    }
}
