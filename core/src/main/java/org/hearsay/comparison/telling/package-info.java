// SPDX-License-Identifier: Apache-2.0
/** How an article tells an utterance: a class for each axis. */
@NullMarked
package org.hearsay.comparison.telling;

import org.jspecify.annotations.NullMarked;
