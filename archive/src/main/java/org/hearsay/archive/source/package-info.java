// SPDX-License-Identifier: Apache-2.0
/** Where pages come from: files, folders, tables, addresses, feeds and sitemaps, WARC files, standard input. */
@NullMarked
package org.hearsay.archive.source;

import org.jspecify.annotations.NullMarked;
