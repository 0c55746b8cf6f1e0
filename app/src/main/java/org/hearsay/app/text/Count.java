// SPDX-License-Identifier: Apache-2.0
package org.hearsay.app.text;

import java.util.Map;

/** Numbers of things, in words. */
public final class Count {
    private static final Map<String, String> PLURALS =
            Map.of("copy", "copies", "entity", "entities", "story", "stories");

    private Count() {}

    /** "1 article", "2 articles", "2 copies". */
    public static String of(long number, String what) {
        return number + " " + (number == 1 ? what : PLURALS.getOrDefault(what, what + "s"));
    }
}
