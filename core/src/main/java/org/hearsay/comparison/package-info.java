// SPDX-License-Identifier: Apache-2.0
/** What a comparison is: a story's utterances by its articles, each cell a verdict on every axis. */
@NullMarked
package org.hearsay.comparison;

import org.jspecify.annotations.NullMarked;
