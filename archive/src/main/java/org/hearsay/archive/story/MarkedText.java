// SPDX-License-Identifier: Apache-2.0
package org.hearsay.archive.story;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * An arrival whose words bear its mark: what is compared with it then finds each shared word at once, without looking it up.
 * One is marked at a time.
 */
final class MarkedText {
    final ArrivedText text;
    final Term[] terms;

    /** How much each word tells, without regard to how often it stands here. */
    final double[] rarities;

    /** The length of the vector of weights. */
    final double length;

    /** All of the weights, and those of names and of the headline's. */
    final double sum;

    private final int mark;

    MarkedText(ArrivedText text, Terms all, int mark) {
        this.text = text;
        this.mark = mark;
        int n = text.terms().length;
        terms = new Term[n];
        rarities = new double[n];
        double square = 0;
        double total = 0;
        for (int i = 0; i < n; i++) {
            ArrivedText.Occurrence occurrence = text.terms()[i];
            Term term = all.of(occurrence.stem());
            terms[i] = term;
            rarities[i] = all.rarity(term);
            int offices = term.offices;
            term.offices += occurrence.office() ? 1 : 0;
            term.weight = occurrence.often() * all.rarity(term) * ArrivalReader.inHeadline(occurrence);
            term.offices = offices;
            term.mark = mark;
            square += term.weight * term.weight;
            total += term.weight;
        }
        length = Math.sqrt(square);
        sum = total;
    }

    /** Places of the rarest words, so many at most, and none that tells less than this. */
    int[] rarest(double least, int most) {
        double[] telling =
                Arrays.stream(rarities).filter(r -> r > least).sorted().toArray();
        double from = telling.length > most ? telling[telling.length - most] : least;
        return IntStream.range(0, rarities.length)
                .filter(i -> rarities[i] > least && rarities[i] >= from)
                .limit(most)
                .toArray();
    }

    boolean holds(Term term) {
        return term.mark == mark;
    }

    /** The mark by which rarities are kept while this arrival is looked at. */
    int mark() {
        return mark;
    }
}
