// SPDX-License-Identifier: Apache-2.0
package org.hearsay.article;

/**
 * One block of an article.
 *
 * @param role what it is
 * @param span where it stands in {@link Article#text()}; passages are in order and do not overlap
 */
public record Passage(PassageRole role, Span span) {}
