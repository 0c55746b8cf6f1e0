// SPDX-License-Identifier: Apache-2.0
/** Articles made by program, any number of them, with what a reader would find in them. */
@NullMarked
package org.hearsay.eval.archive.generated;

import org.jspecify.annotations.NullMarked;
