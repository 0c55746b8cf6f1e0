// SPDX-License-Identifier: Apache-2.0
package org.hearsay.correction;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.hearsay.comparison.Frame;
import org.hearsay.comparison.SpeakerRelation;
import org.hearsay.comparison.Voice;
import org.hearsay.comparison.Wording;

/**
 * What a person decided about how one article tells one utterance. It holds as long as both articles have the words in their
 * surroundings, and the utterance is compared with these words.
 *
 * @param who decided
 * @param made when, as an instant (ISO 8601)
 * @param reference by what the article of the reference is known: an address
 * @param referenceWords the content of the reference, from its first word to its last
 * @param article by what the article of the telling is known
 * @param words what is told, from its first word to its last; of a telling that was missed, those of the statement that it is
 * @param axis what was decided about
 * @param value what it is, as the record writes it: {@code cut}, {@code vaguer}, {@code same}, {@code absent}
 */
public record TellingCorrection(
        String who,
        String made,
        String reference,
        TextQuote referenceWords,
        String article,
        TextQuote words,
        Axis axis,
        String value) {
    /** What can be decided about a telling. */
    public enum Axis {
        WORDING(names(Wording.values()).stream().filter(w -> !w.equals("none")).toList()),
        SPEAKER(names(SpeakerRelation.values())),
        FRAME(names(Frame.values())),
        /** Who says it: somebody, the outlet itself, or nobody, where only is told that somebody spoke. */
        VOICE(names(Voice.values())),
        /** Whether these words tell this utterance at all: not, or they do though the program missed it. */
        PRESENCE(List.of("absent", "present"));

        private final List<String> choices;

        Axis(List<String> choices) {
            this.choices = choices;
        }

        /** What a person may decide, as the record writes it. */
        public List<String> choices() {
            return choices;
        }
    }

    public TellingCorrection {
        if (!axis.choices().contains(value)) {
            throw new IllegalArgumentException(axis + " is never " + value);
        }
    }

    /** Whether it tells of a telling that was missed. */
    public boolean adds() {
        return axis == Axis.PRESENCE && value.equals("present");
    }

    private static List<String> names(Enum<?>[] values) {
        return Arrays.stream(values).map(v -> v.name().toLowerCase(Locale.ROOT)).toList();
    }
}
