// SPDX-License-Identifier: Apache-2.0
/** Which blocks of a page are the article's body, as trees judge them that were learned from pages. */
@NullMarked
package org.hearsay.article.body;

import org.jspecify.annotations.NullMarked;
