// SPDX-License-Identifier: Apache-2.0
/** Statements found by the reader against what people marked. */
@NullMarked
package org.hearsay.eval.statements;

import org.jspecify.annotations.NullMarked;
