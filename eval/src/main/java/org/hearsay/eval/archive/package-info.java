// SPDX-License-Identifier: Apache-2.0
/** The archive measured: how fast it stores and finds, and what it withstands. */
@NullMarked
package org.hearsay.eval.archive;

import org.jspecify.annotations.NullMarked;
