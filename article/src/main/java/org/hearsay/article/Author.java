// SPDX-License-Identifier: Apache-2.0
package org.hearsay.article;

import org.jspecify.annotations.Nullable;

/**
 * Somebody whom a byline names.
 *
 * @param name person or desk, as written
 * @param role "Political editor", "in Beirut", ...; null when none is written
 */
public record Author(String name, @Nullable String role) {}
