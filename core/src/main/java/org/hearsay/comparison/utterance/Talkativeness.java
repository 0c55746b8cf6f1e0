// SPDX-License-Identifier: Apache-2.0
package org.hearsay.comparison.utterance;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.hearsay.comparison.speaker.Party;
import org.jspecify.annotations.Nullable;

/** How much the speakers of a story say in each article: what is given of somebody who is quoted once is mostly one thing. */
final class Talkativeness {
    private final Map<String, Integer> pieces = new HashMap<>();

    Talkativeness(Collection<Piece> all) {
        for (Piece piece : all) {
            String key = key(piece);
            if (key != null) {
                pieces.merge(key, 1, Integer::sum);
            }
        }
    }

    /** How probably two pieces of one speaker are the same by chance, from above 0 to 1; 0 where he has no name. */
    double sameByChance(Piece one, Piece other) {
        String first = key(one);
        String second = key(other);
        return first == null || second == null
                ? 0
                : 1.0 / Math.max(pieces.getOrDefault(first, 1), pieces.getOrDefault(second, 1));
    }

    private static @Nullable String key(Piece piece) {
        Party speaker = piece.speaker();
        return speaker == null || !speaker.proper() ? null : piece.article() + " " + speaker.head();
    }
}
