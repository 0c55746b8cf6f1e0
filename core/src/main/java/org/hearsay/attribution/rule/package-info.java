// SPDX-License-Identifier: Apache-2.0
/** Attribution by rules over dependencies and the cue lexicon. */
@NullMarked
package org.hearsay.attribution.rule;

import org.jspecify.annotations.NullMarked;
