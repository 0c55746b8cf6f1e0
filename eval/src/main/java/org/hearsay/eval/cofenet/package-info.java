// SPDX-License-Identifier: Apache-2.0
/** The same statements measured as the CofeNet paper does, so that published figures compare. */
@NullMarked
package org.hearsay.eval.cofenet;

import org.jspecify.annotations.NullMarked;
