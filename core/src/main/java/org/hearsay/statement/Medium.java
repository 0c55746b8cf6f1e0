// SPDX-License-Identifier: Apache-2.0
package org.hearsay.statement;

import org.hearsay.article.Span;
import org.jspecify.annotations.Nullable;

/**
 * Through what something was said: "in a statement", "on state television".
 *
 * @param span the words, with their preposition
 * @param entity id of the entity that it is, such as the document; null when it is none
 */
public record Medium(Span span, @Nullable String entity) {}
