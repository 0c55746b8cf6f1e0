// SPDX-License-Identifier: Apache-2.0
package org.hearsay.comparison.utterance;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hearsay.comparison.SpeakerRelation;
import org.hearsay.comparison.speaker.Party;
import org.hearsay.comparison.speaker.SpeakerRelations;
import org.hearsay.comparison.words.Word;
import org.jspecify.annotations.Nullable;

/**
 * Takes apart what one article gives as one person's words in one clause, and others as two people's: a quotation that
 * somebody fused leaves no joint.
 */
final class FusedPieces {
    /** So many words in a row, one of them of content, are taken for the beginning of what another article tells. */
    private static final int BEGINNING = 3;

    private static final Set<String> JOINTS = Set.of("and", "but", "while", "yet", "that");

    private final Map<String, Map<Said, Set<Integer>>> byBeginning = new HashMap<>();

    /**
     * What a piece says, as far as it matters here: many articles of a story say the same.
     *
     * @param beginnings each of its words with those that follow it
     * @param speaker who says it; null when unknown
     */
    private record Said(Set<String> beginnings, @Nullable Party speaker) {}

    private FusedPieces(List<Piece> pieces) {
        // One object for all who say the same: to look at their words again and again would take long.
        Map<Said, Said> known = new HashMap<>();
        for (Piece piece : pieces) {
            List<Word> words = piece.words();
            String beginning = beginning(words, isJoint(words.getFirst()) ? 1 : 0);
            if (!beginning.isEmpty()) {
                Set<String> beginnings = IntStream.rangeClosed(0, words.size() - BEGINNING)
                        .mapToObj(w -> beginning(words, w))
                        .collect(Collectors.toSet());
                Said said = known.computeIfAbsent(new Said(beginnings, piece.speaker()), same -> same);
                Set<Integer> articles = byBeginning
                        .computeIfAbsent(beginning, b -> new IdentityHashMap<>())
                        .computeIfAbsent(said, same -> new HashSet<>());
                if (articles.size() < 2) {
                    articles.add(piece.article());
                }
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
        Set<Said> before = Collections.newSetFromMap(new IdentityHashMap<>());
        for (int w = 0; w + BEGINNING <= words.size(); w++) {
            String beginning = beginning(words, w);
            List<Said> here = saidElsewhere(beginning, piece.article());
            boolean others = w >= BEGINNING
                    && here.stream().anyMatch(h -> before.stream().anyMatch(b -> isOthers(b, h, beginning)));
            if (others) {
                return piece.splitAt(isJoint(words.get(w - 1)) ? w - 1 : w);
            }
            before.addAll(here);
        }
        return List.of(piece);
    }

    private List<Said> saidElsewhere(String beginning, int article) {
        return byBeginning.getOrDefault(beginning, Map.of()).entrySet().stream()
                .filter(said -> said.getValue().stream().anyMatch(other -> other != article))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Whether another said what stands before, and did not go on so himself. */
    private static boolean isOthers(Said before, Said here, String beginning) {
        return !before.beginnings().contains(beginning)
                && SpeakerRelations.of(before.speaker(), here.speaker()) == SpeakerRelation.OTHER;
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
