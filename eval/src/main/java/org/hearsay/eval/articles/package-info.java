// SPDX-License-Identifier: Apache-2.0
/** Whole pages, read as users read them, against what somebody marked in them. */
@NullMarked
package org.hearsay.eval.articles;

import org.jspecify.annotations.NullMarked;
