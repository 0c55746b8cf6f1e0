// SPDX-License-Identifier: Apache-2.0
package org.hearsay.eval.statements;

import org.hearsay.eval.score.Attribution;
import org.hearsay.statement.Kind;
import org.jspecify.annotations.Nullable;

/**
 * One error with all that is needed to understand it.
 *
 * @param kind what is wrong
 * @param text the text it stands in
 * @param quoting kind of the gold attribution, of ours for a false alarm
 * @param cue lemma of the gold's cue, of ours for a false alarm
 * @param gold the gold attribution; null for a false alarm
 * @param ours our attribution; null when missed
 * @param rule the rule that made ours; "-" when missed
 * @param note what else stands there: a gold cue that ours shares, the overlap
 */
record AttributionError(
        ErrorKind kind,
        ComparedText text,
        Kind quoting,
        String cue,
        @Nullable Attribution gold,
        @Nullable Attribution ours,
        String rule,
        String note) {}
