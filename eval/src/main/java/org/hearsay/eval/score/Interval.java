// SPDX-License-Identifier: Apache-2.0
package org.hearsay.eval.score;

/**
 * Where 95 of 100 resamplings lie.
 *
 * @param low lower end
 * @param high upper end
 */
public record Interval(double low, double high) {}
