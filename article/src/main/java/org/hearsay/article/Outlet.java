// SPDX-License-Identifier: Apache-2.0
package org.hearsay.article;

import org.jspecify.annotations.Nullable;

/**
 * Who published the page.
 *
 * @param name the outlet's name; null when unknown
 * @param domain the host of its address without {@code www.}; null when unknown
 * @param from where the name was found (given, json-ld, opengraph, ...); null when unknown
 */
public record Outlet(
        @Nullable String name,
        @Nullable String domain,
        @Nullable String from) {
    public static final Outlet UNKNOWN = new Outlet(null, null, null);
}
