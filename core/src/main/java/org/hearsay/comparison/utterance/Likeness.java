// SPDX-License-Identifier: Apache-2.0
package org.hearsay.comparison.utterance;

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

    /** What is wholly contained in another's words may be them, given to somebody else. */
    private static final double WHOLLY = 0.85;

    /** … if it is more than a phrase. */
    private static final int FEWEST = 4;

    /**
     * Of containment (a cut is wholly contained), Jaccard index, longest run of words, the same speaker, another speaker,
     * another speaker and other words too, a number in common (2: an exact one; below 0: other numbers), one shared word only.
     */
    private static final double[] WEIGHTS = {2, 4, 3.5, 1, -0.5, -1.5, 0.8, -1};

    /** What two have in common must weigh as much as one telling word, unless one has the other's quoted words in one run. */
    private static final double LITTLE = 2;

    private static final Set<String> JOINTS = Set.of("and", "but", "while", "yet", "that");

    /** Clauses of like sentences are less surely alike than clauses that are alike themselves. */
    private static final double SENTENCE = 0.9;

    /** Words in marks that the other has in one run are hardly there by chance. */
    private static final double ONE_RUN = 1.2;

    /** Fewer words in one run may be anybody's. */
    private static final int FEWEST_CUT = 3;

    private static final int EXACT = 3;

    private static final double BIAS = -3.7;

    private final Weights weights;

    Likeness(Weights weights) {
        this.weights = weights;
    }

    /** 0 to 1; of the sentences in which two pieces stand. */
    double ofSentences(Piece one, Piece other) {
        return SpeakerRelations.of(one.speaker(), other.speaker()) == SpeakerRelation.OTHER
                ? 0
                : SENTENCE * of(one.sentence(), other.sentence());
    }

    /** 0 to 1; where a piece quotes a part, the part may tell more than the whole. */
    double of(Piece one, Piece other) {
        if (isOthersOwnWords(one, other)) {
            return 0;
        }
        double most = of(one.matter(), other.matter());
        Matter first = one.quoted();
        Matter second = other.quoted();
        most = first == null ? most : Math.max(most, ofQuoted(first, other.matter()));
        return second == null ? most : Math.max(most, ofQuoted(second, one.matter()));
    }

    /** Two people who are both quoted in full, with words that the other does not have, said two things, however alike. */
    private boolean isOthersOwnWords(Piece one, Piece other) {
        return isOwnWords(one)
                && isOwnWords(other)
                && SpeakerRelations.of(one.speaker(), other.speaker()) == SpeakerRelation.OTHER
                && Math.min(contained(one.matter(), other.matter()), contained(one.sentence(), other.sentence()))
                        < WHOLLY;
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
        return of(quoted, other, isInOneRun(quoted, other) ? ONE_RUN : 0);
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

    private static boolean isCut(@Nullable Matter quoted, Matter other) {
        return quoted != null && quoted.words().size() >= FEWEST_CUT && isInOneRun(quoted, other);
    }

    /** 0 to 1. */
    double of(Matter one, Matter other) {
        return of(one, other, 0);
    }

    private double of(Matter one, Matter other, double more) {
        Set<String> shared = new HashSet<>(one.stems());
        shared.retainAll(other.stems());
        if (shared.isEmpty()) {
            return 0;
        }
        double[] f = features(one, other, shared, more);
        double z = BIAS + more;
        if (more == 0) {
            z -= LITTLE * Math.max(0, 1 - weights.of(shared));
        }
        for (int i = 0; i < f.length; i++) {
            z += WEIGHTS[i] * f[i];
        }
        return 1 / (1 + Math.exp(-z));
    }

    private double[] features(Matter one, Matter other, Set<String> shared, double more) {
        double both = weights.of(shared);
        double first = weights.of(one.stems());
        double second = weights.of(other.stems());
        double contained = both / Math.min(first, second);
        SpeakerRelation speaker = SpeakerRelations.of(one.speaker(), other.speaker());
        return new double[] {
            contained,
            both / (first + second - both),
            Math.min(LONGEST_RUN, run(one.words(), other.words())) / (double) LONGEST_RUN,
            speaker == SpeakerRelation.SAME ? 1 : 0,
            speaker == SpeakerRelation.OTHER ? 1 : 0,
            speaker == SpeakerRelation.OTHER && (contained < WHOLLY || (shared.size() < FEWEST && more == 0)) ? 1 : 0,
            numbers(one, other, shared),
            shared.size() == 1 ? 1 : 0
        };
    }

    private static double numbers(Matter one, Matter other, Set<String> shared) {
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
