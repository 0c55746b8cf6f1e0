// SPDX-License-Identifier: Apache-2.0
package org.hearsay.label;

import org.hearsay.article.Span;
import org.jspecify.annotations.Nullable;

/**
 * The words with which an article names an entity.
 *
 * @param referent id of the entity
 * @param span the words
 * @param statement id of the statement inside whose content they stand (quoted voice); null in the outlet's own voice
 */
public record Label(String referent, Span span, @Nullable String statement) {}
