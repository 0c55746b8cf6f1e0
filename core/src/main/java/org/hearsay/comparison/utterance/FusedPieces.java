// SPDX-License-Identifier: Apache-2.0
package org.hearsay.comparison.utterance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.comparison.SpeakerRelation;
import org.hearsay.comparison.speaker.SpeakerRelations;
import org.hearsay.comparison.words.Word;

/**
 * Takes apart what one article gives as one person's words in one clause, and others as two people's: a quotation that
 * somebody fused leaves no joint.
 */
final class FusedPieces {
    /** So many words in a row, one of them of content, are taken for the beginning of what another article tells. */
    private static final int BEGINNING = 3;

    private static final Set<String> JOINTS = Set.of("and", "but", "while", "yet", "that");

    private final Map<String, List<Piece>> byBeginning = new HashMap<>();

    private FusedPieces(List<Piece> pieces) {
        for (Piece piece : pieces) {
            String beginning = beginning(piece.words(), isJoint(piece.words().getFirst()) ? 1 : 0);
            if (!beginning.isEmpty()) {
                byBeginning.computeIfAbsent(beginning, b -> new ArrayList<>()).add(piece);
            }
        }
    }

    /** The same pieces, the fused ones in two. */
    static List<Piece> apart(List<Piece> pieces) {
        FusedPieces fused = new FusedPieces(pieces);
        return pieces.stream().flatMap(p -> fused.parts(p).stream()).toList();
    }

    private List<Piece> parts(Piece piece) {
        List<Word> words = piece.words();
        List<Piece> before = new ArrayList<>();
        for (int w = 0; w + BEGINNING <= words.size(); w++) {
            int start = w;
            List<Piece> here = byBeginning.getOrDefault(beginning(words, w), List.of()).stream()
                    .filter(p -> p.article() != piece.article())
                    .toList();
            boolean others = w >= BEGINNING
                    && here.stream().anyMatch(p -> before.stream().anyMatch(b -> isOthers(b, p, words, start)));
            if (others) {
                return piece.splitAt(isJoint(words.get(w - 1)) ? w - 1 : w);
            }
            before.addAll(here);
        }
        return List.of(piece);
    }

    /** Whether another said what stands before, and did not go on so himself. */
    private static boolean isOthers(Piece before, Piece here, List<Word> words, int start) {
        String beginning = beginning(words, start);
        for (int w = 0; w + BEGINNING <= before.words().size(); w++) {
            if (beginning(before.words(), w).equals(beginning)) {
                return false;
            }
        }
        return SpeakerRelations.of(before.speaker(), here.speaker()) == SpeakerRelation.OTHER;
    }

    /** Words in a row from one on, to be looked up; empty when they are too few or say nothing. */
    private static String beginning(List<Word> words, int from) {
        if (from + BEGINNING > words.size()) {
            return "";
        }
        StringBuilder stems = new StringBuilder();
        boolean content = false;
        for (Word word : words.subList(from, from + BEGINNING)) {
            stems.append(word.stem()).append(' ');
            content |= word.content();
        }
        return content ? stems.toString() : "";
    }

    private static boolean isJoint(Word word) {
        return JOINTS.contains(word.form());
    }
}
