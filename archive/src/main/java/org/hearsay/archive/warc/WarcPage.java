// SPDX-License-Identifier: Apache-2.0
package org.hearsay.archive.warc;

import java.time.Instant;
import org.hearsay.article.Page;

/**
 * A page as a crawler got it.
 *
 * @param page with its address, and media type and charset as the server gave them
 * @param captured when the crawler got it
 */
public record WarcPage(Page page, Instant captured) {}
