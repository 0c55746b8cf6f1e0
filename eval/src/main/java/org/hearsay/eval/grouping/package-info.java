// SPDX-License-Identifier: Apache-2.0
/** Stories as they grow, against what people grouped. */
@NullMarked
package org.hearsay.eval.grouping;

import org.jspecify.annotations.NullMarked;
