// SPDX-License-Identifier: Apache-2.0
/** Full dates as English pages write them, with time and zone. */
@NullMarked
package org.hearsay.article.dates;

import org.jspecify.annotations.NullMarked;
