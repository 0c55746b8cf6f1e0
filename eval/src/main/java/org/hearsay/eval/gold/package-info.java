// SPDX-License-Identifier: Apache-2.0
/** What people marked, read from files in brat standoff. */
@NullMarked
package org.hearsay.eval.gold;

import org.jspecify.annotations.NullMarked;
