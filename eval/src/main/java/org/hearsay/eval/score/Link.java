// SPDX-License-Identifier: Apache-2.0
package org.hearsay.eval.score;

/**
 * A gold attribution and the one of ours that was taken for it.
 *
 * @param gold index in the gold list
 * @param ours index in our list
 * @param iou Jaccard of the characters of their contents, above 0
 */
public record Link(int gold, int ours, double iou) {}
