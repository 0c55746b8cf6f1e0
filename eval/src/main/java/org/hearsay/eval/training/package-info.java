// SPDX-License-Identifier: Apache-2.0
/** From annotated texts to the model that the reader uses. */
@NullMarked
package org.hearsay.eval.training;

import org.jspecify.annotations.NullMarked;
