// SPDX-License-Identifier: Apache-2.0
/** Labels against what a careful reader listed. */
@NullMarked
package org.hearsay.eval.labels;

import org.jspecify.annotations.NullMarked;
