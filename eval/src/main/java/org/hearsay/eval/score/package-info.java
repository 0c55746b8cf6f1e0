// SPDX-License-Identifier: Apache-2.0
/** Pure functions that compare spans, and the counts they yield. */
@NullMarked
package org.hearsay.eval.score;

import org.jspecify.annotations.NullMarked;
