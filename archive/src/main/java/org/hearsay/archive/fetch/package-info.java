// SPDX-License-Identifier: Apache-2.0
/** Fetching from the web, guarded against what must not be reached and polite where nobody watches. */
@NullMarked
package org.hearsay.archive.fetch;

import org.jspecify.annotations.NullMarked;
