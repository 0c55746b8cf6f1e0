// SPDX-License-Identifier: Apache-2.0
/** Following feeds and sitemaps: what is new in them, and when to look again. */
@NullMarked
package org.hearsay.archive.watch;

import org.jspecify.annotations.NullMarked;
