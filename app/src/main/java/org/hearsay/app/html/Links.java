// SPDX-License-Identifier: Apache-2.0
package org.hearsay.app.html;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Which addresses become links. */
public final class Links {
    private Links() {}

    /** Only addresses of the web; a page may give anything for its address. Empty when it is none. */
    public static String openable(@Nullable String url) {
        String start = url == null ? "" : url.toLowerCase(Locale.ROOT);
        return url != null && (start.startsWith("https://") || start.startsWith("http://")) ? url : "";
    }
}
