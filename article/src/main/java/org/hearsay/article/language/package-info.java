// SPDX-License-Identifier: Apache-2.0
/** Which language a text is written in, from its script and its function words. */
@NullMarked
package org.hearsay.article.language;

import org.jspecify.annotations.NullMarked;
