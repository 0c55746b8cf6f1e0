// SPDX-License-Identifier: Apache-2.0
/** What quality was reached once and must not be lost. */
@NullMarked
package org.hearsay.eval.floors;

import org.jspecify.annotations.NullMarked;
