// SPDX-License-Identifier: Apache-2.0
/** Phrases of the lexicons, matched against whole lines. */
@NullMarked
package org.hearsay.article.phrase;

import org.jspecify.annotations.NullMarked;
