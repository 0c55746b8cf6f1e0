// SPDX-License-Identifier: Apache-2.0
/** The measure command: prints any figure that README or an issue names. */
@NullMarked
package org.hearsay.eval;

import org.jspecify.annotations.NullMarked;
