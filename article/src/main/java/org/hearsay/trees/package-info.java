// SPDX-License-Identifier: Apache-2.0
/** Boosted regression trees: their form, and what they make of numbers. */
@NullMarked
package org.hearsay.trees;

import org.jspecify.annotations.NullMarked;
