// SPDX-License-Identifier: Apache-2.0
/** Whether the speaker of one article is the speaker of another. */
@NullMarked
package org.hearsay.comparison.speaker;

import org.jspecify.annotations.NullMarked;
