// SPDX-License-Identifier: Apache-2.0
package org.hearsay.comparison.utterance;

import static org.hearsay.comparison.utterance.UtteranceNumber.BIAS;
import static org.hearsay.comparison.utterance.UtteranceNumber.COMMON_NUMBER;
import static org.hearsay.comparison.utterance.UtteranceNumber.CONTAINED;
import static org.hearsay.comparison.utterance.UtteranceNumber.CUT_WORDS;
import static org.hearsay.comparison.utterance.UtteranceNumber.JACCARD;
import static org.hearsay.comparison.utterance.UtteranceNumber.LITTLE;
import static org.hearsay.comparison.utterance.UtteranceNumber.ONE_RUN;
import static org.hearsay.comparison.utterance.UtteranceNumber.ONE_SHARED;
import static org.hearsay.comparison.utterance.UtteranceNumber.OTHER_SPEAKER;
import static org.hearsay.comparison.utterance.UtteranceNumber.OTHER_WORDS;
import static org.hearsay.comparison.utterance.UtteranceNumber.RUN;
import static org.hearsay.comparison.utterance.UtteranceNumber.SAME_SPEAKER;
import static org.hearsay.comparison.utterance.UtteranceNumber.SELDOM_SPEAKER;
import static org.hearsay.comparison.utterance.UtteranceNumber.SENTENCE;
import static org.hearsay.comparison.utterance.UtteranceNumber.WHOLLY;
import static org.hearsay.comparison.utterance.UtteranceNumber.WHOLLY_WORDS;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hearsay.comparison.SpeakerRelation;
import org.hearsay.comparison.speaker.SpeakerRelations;
import org.hearsay.comparison.words.Word;
import org.hearsay.statement.Kind;
import org.jspecify.annotations.Nullable;

/** How probably two stretches of text tell one utterance. */
final class Likeness {
    private static final int LONGEST_RUN = 8;

    private static final Set<String> JOINTS = Set.of("and", "but", "while", "yet", "that");

    private static final int EXACT = 3;

    private final Weights weights;
    private final UtteranceNumbers numbers;
    private final Talkativeness talkativeness;

    Likeness(Weights weights, UtteranceNumbers numbers, Talkativeness talkativeness) {
        this.weights = weights;
        this.numbers = numbers;
        this.talkativeness = talkativeness;
    }

    /** 0 to 1; of the sentences in which two pieces stand. */
    double ofSentences(Piece one, Piece other) {
        return SpeakerRelations.of(one.speaker(), other.speaker()) == SpeakerRelation.OTHER
                ? 0
                : numbers.of(SENTENCE)
                        * of(one.sentence(), other.sentence(), false, talkativeness.sameByChance(one, other));
    }

    /** 0 to 1; where a piece quotes a part, the part may tell more than the whole. */
    double of(Piece one, Piece other) {
        if (isOthersOwnWords(one, other)) {
            return 0;
        }
        double seldom = talkativeness.sameByChance(one, other);
        double most = of(one.matter(), other.matter(), false, seldom);
        Matter first = one.quoted();
        Matter second = other.quoted();
        most = first == null ? most : Math.max(most, ofQuoted(first, other.matter(), seldom));
        return second == null ? most : Math.max(most, ofQuoted(second, one.matter(), seldom));
    }

    /** Two people who are both quoted in full, with words that the other does not have, said two things, however alike. */
    private boolean isOthersOwnWords(Piece one, Piece other) {
        return isOwnWords(one)
                && isOwnWords(other)
                && SpeakerRelations.of(one.speaker(), other.speaker()) == SpeakerRelation.OTHER
                && Math.min(contained(one.matter(), other.matter()), contained(one.sentence(), other.sentence()))
                        < numbers.of(WHOLLY);
    }

    private static boolean isOwnWords(Piece piece) {
        return piece.statement().kind() == Kind.DIRECT || piece.statement().isTurn();
    }

    private double contained(Matter one, Matter other) {
        Set<String> shared = new HashSet<>(one.stems());
        shared.retainAll(other.stems());
        return weights.of(shared) / Math.min(weights.of(one.stems()), weights.of(other.stems()));
    }

    /** 0 to 1; of words in marks and others. */
    double ofQuoted(Matter quoted, Matter other) {
        return ofQuoted(quoted, other, 0);
    }

    private double ofQuoted(Matter quoted, Matter other, double seldom) {
        return of(quoted, other, isInOneRun(quoted, other), seldom);
    }

    static boolean isInOneRun(Matter quoted, Matter other) {
        boolean joint = JOINTS.contains(quoted.words().getFirst().form());
        return run(quoted.words(), other.words()) >= quoted.words().size() - (joint ? 1 : 0);
    }

    /** Whether one gives, in marks, words that the other has in one run, and is not told of another speaker. */
    boolean isCut(Piece one, Piece other) {
        return SpeakerRelations.of(one.speaker(), other.speaker()) != SpeakerRelation.OTHER
                && (isCut(one.quoted(), other.matter()) || isCut(other.quoted(), one.matter()));
    }

    private boolean isCut(@Nullable Matter quoted, Matter other) {
        return quoted != null && quoted.words().size() >= numbers.of(CUT_WORDS) && isInOneRun(quoted, other);
    }

    /** 0 to 1. */
    double of(Matter one, Matter other) {
        return of(one, other, false, 0);
    }

    private double of(Matter one, Matter other, boolean inOneRun, double seldom) {
        Set<String> shared = new HashSet<>(one.stems());
        shared.retainAll(other.stems());
        if (shared.isEmpty()) {
            return 0;
        }
        double sum = numbers.of(BIAS)
                + (inOneRun ? numbers.of(ONE_RUN) : numbers.of(LITTLE) * Math.max(0, 1 - weights.of(shared)))
                + words(one, other, shared)
                + speakers(one, other, shared, inOneRun, seldom)
                + numbers.of(COMMON_NUMBER) * commonNumber(one, other, shared);
        return 1 / (1 + Math.exp(-sum));
    }

    private double words(Matter one, Matter other, Set<String> shared) {
        double both = weights.of(shared);
        double first = weights.of(one.stems());
        double second = weights.of(other.stems());
        return numbers.of(CONTAINED) * both / Math.min(first, second)
                + numbers.of(JACCARD) * both / (first + second - both)
                + numbers.of(RUN) * Math.min(LONGEST_RUN, run(one.words(), other.words())) / LONGEST_RUN
                + (shared.size() == 1 ? numbers.of(ONE_SHARED) : 0);
    }

    private double speakers(Matter one, Matter other, Set<String> shared, boolean inOneRun, double seldom) {
        return switch (SpeakerRelations.of(one.speaker(), other.speaker())) {
            case SAME -> numbers.of(SAME_SPEAKER) + numbers.of(SELDOM_SPEAKER) * seldom;
            case OTHER -> {
                boolean wholly = contained(one, other) >= numbers.of(WHOLLY)
                        && (inOneRun || shared.size() >= numbers.of(WHOLLY_WORDS));
                yield numbers.of(OTHER_SPEAKER) + (wholly ? 0 : numbers.of(OTHER_WORDS));
            }
            case VAGUER, NARROWER, UNKNOWN -> 0;
        };
    }

    /** 1 with a number in common, 2 with an exact one; -1 where both have others. */
    private static double commonNumber(Matter one, Matter other, Set<String> shared) {
        if (shared.stream().anyMatch(s -> Character.isDigit(s.charAt(0)))) {
            return shared.stream().anyMatch(Likeness::isExact) ? 2 : 1;
        }
        return hasNumber(one) && hasNumber(other) ? -1 : 0;
    }

    /** A figure that two would hardly give by chance. */
    static boolean isExact(String stem) {
        return stem.chars().filter(Character::isDigit).count() >= EXACT;
    }

    private static boolean hasNumber(Matter matter) {
        return matter.stems().stream().anyMatch(s -> Character.isDigit(s.charAt(0)));
    }

    /** The longest stretch of words that both have, function words too. */
    private static int run(List<Word> some, List<Word> others) {
        int[] row = new int[others.size() + 1];
        int longest = 0;
        for (Word word : some) {
            int diagonal = 0;
            for (int j = 1; j <= others.size(); j++) {
                int next = row[j];
                row[j] = word.stem().equals(others.get(j - 1).stem()) ? diagonal + 1 : 0;
                diagonal = next;
                longest = Math.max(longest, row[j]);
            }
        }
        return longest;
    }
}
