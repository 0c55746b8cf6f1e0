// SPDX-License-Identifier: Apache-2.0
/** What a page of HTML holds: blocks, the element that carries the article, structured data. */
@NullMarked
package org.hearsay.article.html;

import org.jspecify.annotations.NullMarked;
