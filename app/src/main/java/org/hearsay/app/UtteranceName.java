// SPDX-License-Identifier: Apache-2.0
package org.hearsay.app;

import java.util.Locale;

/** An utterance as the user names it: {@code 3}, {@code u3}, {@code t2/u3}; without a story the first one's. */
record UtteranceName(String written) {
    boolean names(String story, String utterance) {
        String[] parts = written.toLowerCase(Locale.ROOT).split("/", 2);
        String wantedStory = parts.length == 2 ? prefixed("t", parts[0]) : "t1";
        return wantedStory.equals(story)
                && prefixed("u", parts[parts.length - 1]).equals(utterance);
    }

    private static String prefixed(String letter, String name) {
        return name.startsWith(letter) ? name : letter + name;
    }
}
