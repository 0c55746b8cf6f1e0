// SPDX-License-Identifier: Apache-2.0
/** Pages out of WARC files, as crawlers keep them. */
@NullMarked
package org.hearsay.archive.warc;

import org.jspecify.annotations.NullMarked;
