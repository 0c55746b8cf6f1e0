// SPDX-License-Identifier: Apache-2.0
package org.hearsay.article;

import org.jspecify.annotations.Nullable;

/**
 * Where and when an article says that it was written: {@code BEIRUT, Dec 22 (AFP) -}.
 *
 * @param span the dateline's words in {@link Article#text()}, without the dash that follows
 * @param place the place in ordinary case; null when none is written
 * @param agency the agency; null when none is written
 * @param date the date as written; null when none is written
 */
public record Dateline(
        Span span,
        @Nullable String place,
        @Nullable String agency,
        @Nullable String date) {}
