// SPDX-License-Identifier: Apache-2.0
package org.hearsay.eval.articles;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Whether names mean the same speaker. */
final class SpeakerNames {
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Set<String> DETERMINERS =
            Set.of("a", "an", "the", "one", "some", "its", "their", "his", "her");

    private SpeakerNames() {}

    /**
     * Whether a program names the speaker that a person named: both know none, or one of the names has the same words,
     * determiners, case and punctuation aside. Of two descriptions one may tell more than the other.
     */
    static boolean same(Finding gold, Finding ours) {
        if (gold.names().isEmpty() || ours.names().isEmpty()) {
            return gold.names().isEmpty() && ours.names().isEmpty();
        }
        List<String> wanted = words(gold.names().getFirst());
        return ours.names().stream()
                .map(SpeakerNames::words)
                .anyMatch(w -> w.equals(wanted)
                        || (ours.described() && !w.isEmpty() && (wanted.containsAll(w) || w.containsAll(wanted))));
    }

    private static List<String> words(String name) {
        return NO_LETTER
                .splitAsStream(name.toLowerCase(Locale.ROOT))
                .filter(w -> !w.isEmpty() && !DETERMINERS.contains(w))
                .collect(Collectors.toList());
    }
}
