// SPDX-License-Identifier: Apache-2.0
package org.hearsay.article;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Names of languages as pages write them. */
final class Languages {
    private Languages() {}

    /** The ISO 639-1 code of a tag such as {@code en-GB}; null when it has none. */
    static @Nullable String code(String tag) {
        String first = tag.strip().toLowerCase(Locale.ROOT).split("[-_,; ]", 2)[0];
        String code = switch (first) {
            case "iw" -> "he";
            case "in" -> "id";
            case "nb", "nn" -> "no";
            default -> first;
        };
        return code.matches("[a-z]{2}") ? code : null;
    }
}
