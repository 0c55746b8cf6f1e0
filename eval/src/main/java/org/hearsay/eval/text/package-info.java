// SPDX-License-Identifier: Apache-2.0
/** Texts to read as they stand, without a page around them. */
@NullMarked
package org.hearsay.eval.text;

import org.jspecify.annotations.NullMarked;
