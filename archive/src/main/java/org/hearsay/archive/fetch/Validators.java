// SPDX-License-Identifier: Apache-2.0
package org.hearsay.archive.fetch;

import org.jspecify.annotations.Nullable;

/**
 * By which a server can tell whether something has changed since we had it, exactly as it gave them.
 *
 * @param etag the entity tag; null when it gave none
 * @param lastModified the date of the last change; null when it gave none
 */
public record Validators(@Nullable String etag, @Nullable String lastModified) {
    public static final Validators NONE = new Validators(null, null);
}
