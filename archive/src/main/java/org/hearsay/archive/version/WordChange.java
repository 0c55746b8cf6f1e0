// SPDX-License-Identifier: Apache-2.0
package org.hearsay.archive.version;

import org.hearsay.article.Span;

/**
 * A stretch of words in which two versions of a text differ.
 *
 * @param older the words in the older text; empty where words were added
 * @param newer the words in the newer text; empty where words were cut
 */
public record WordChange(Span older, Span newer) {}
