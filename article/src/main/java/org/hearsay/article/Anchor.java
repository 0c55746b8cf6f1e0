// SPDX-License-Identifier: Apache-2.0
package org.hearsay.article;

import org.jspecify.annotations.Nullable;

/**
 * The date against which "Thursday" or "last month" is understood: the date of publication, or else a full date in
 * the text.
 *
 * @param date the date; its {@code from} is {@code published}, {@code dateline}, {@code caption} or {@code text}
 * @param span where the date stands in {@link Article#text()}; null for {@code published}
 */
public record Anchor(PageDate date, @Nullable Span span) {}
