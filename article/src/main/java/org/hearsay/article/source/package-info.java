// SPDX-License-Identifier: Apache-2.0
/** From the bytes of a page to its characters; knows nothing of articles. */
@NullMarked
package org.hearsay.article.source;

import org.jspecify.annotations.NullMarked;
