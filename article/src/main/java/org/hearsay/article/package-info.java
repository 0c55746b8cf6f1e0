// SPDX-License-Identifier: Apache-2.0
/** Pages to articles: what a reader would read of a page, with the role of each passage. */
@NullMarked
package org.hearsay.article;

import org.jspecify.annotations.NullMarked;
