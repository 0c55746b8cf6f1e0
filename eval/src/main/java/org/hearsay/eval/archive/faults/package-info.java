// SPDX-License-Identifier: Apache-2.0
/** What gets in an archive's way: whether its user is told, and nothing is lost. */
@NullMarked
package org.hearsay.eval.archive.faults;

import org.jspecify.annotations.NullMarked;
