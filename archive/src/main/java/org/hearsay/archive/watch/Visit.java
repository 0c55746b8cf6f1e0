// SPDX-License-Identifier: Apache-2.0
package org.hearsay.archive.watch;

import java.time.Instant;
import org.hearsay.archive.fetch.Validators;
import org.hearsay.article.PageDate;
import org.jspecify.annotations.Nullable;

/**
 * A page that was taken and is to be looked at once more, since most edits are announced by no feed.
 *
 * @param feed that listed it
 * @param item its address
 * @param listed the date by which the feed lists it; null when it gives none
 * @param validators of the last answer
 * @param count how often it was looked at again
 * @param due when to look next
 */
public record Visit(
        String feed, String item, @Nullable PageDate listed, Validators validators, int count, Instant due) {}
