// SPDX-License-Identifier: Apache-2.0
package org.hearsay.archive.log;

import org.jspecify.annotations.Nullable;

/**
 * Something that a person changed.
 *
 * @param made when, as an instant
 * @param who did it; empty where nobody told
 * @param act what was done: {@code correct}, {@code add-statement}, {@code drop-statement}, {@code telling}, {@code merge},
 *     {@code split}, {@code merge-story}, {@code split-story}, {@code keep}, {@code watch}, {@code unwatch}, {@code account-add}
 *     and so on, or one of these that was taken back, with {@code undo-} before it
 * @param number of the decision among those of its sort
 * @param subject what it was done to: a number, a name or an address
 * @param detail with what; empty: nothing
 * @param article number of the article that it is about; null where it is about none, or the archive holds it no more
 */
public record Change(
        String made,
        String who,
        String act,
        long number,
        String subject,
        String detail,
        @Nullable Long article) {}
