// SPDX-License-Identifier: Apache-2.0
/** Which statements of different articles tell one utterance. */
@NullMarked
package org.hearsay.comparison.utterance;

import org.jspecify.annotations.NullMarked;
