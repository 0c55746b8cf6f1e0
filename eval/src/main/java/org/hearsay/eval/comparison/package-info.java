// SPDX-License-Identifier: Apache-2.0
/** Comparisons of stories against tables that people filled in. */
@NullMarked
package org.hearsay.eval.comparison;

import org.jspecify.annotations.NullMarked;
