// SPDX-License-Identifier: Apache-2.0
package org.hearsay.record;

import java.util.Locale;

/** What all JSON of ours has in common: an object is one line, and constants are written alike. */
public final class JsonLine {
    private JsonLine() {}

    /** JSON whose strings hold nothing that some reader takes for a line end. */
    public static String of(String json) {
        return json.replace("\u0085", "\\u0085").replace("\u2028", "\\u2028").replace("\u2029", "\\u2029");
    }

    /** A constant as records write it: lower case, blanks between words. */
    public static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
