// SPDX-License-Identifier: Apache-2.0
package org.hearsay.article;

import org.jspecify.annotations.Nullable;

/**
 * What the user knows of a page and writes beside it; it wins over what the page says.
 *
 * @param outlet the outlet's name; null when unknown
 * @param url the page's address; null when unknown
 * @param published its date of publication; null when unknown
 */
public record Given(
        @Nullable String outlet,
        @Nullable String url,
        @Nullable PageDate published) {
    public static final Given NOTHING = new Given(null, null, null);
}
