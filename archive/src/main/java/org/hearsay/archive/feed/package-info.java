// SPDX-License-Identifier: Apache-2.0
/** Documents that list pages: RSS and Atom feeds, sitemaps, news sitemaps, indexes of sitemaps, lists of addresses. */
@NullMarked
package org.hearsay.archive.feed;

import org.jspecify.annotations.NullMarked;
