// SPDX-License-Identifier: Apache-2.0
/** Words as they are matched: normalised, each with the place where it stands. */
@NullMarked
package org.hearsay.comparison.words;

import org.jspecify.annotations.NullMarked;
