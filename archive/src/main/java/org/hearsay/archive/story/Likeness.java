// SPDX-License-Identifier: Apache-2.0
package org.hearsay.archive.story;

import java.util.Collections;
import java.util.Set;

/** What speaks for an arrival's belonging to a story, and against it: a number for each of these. */
public enum Likeness {
    /** Cosine with the likest of its latest articles. */
    LIKEST,
    /** Cosine with all its words. */
    CENTRE,
    /** What share of the arrival's names the story holds. */
    NAMES,
    /** What share of its other words. */
    OTHERS,
    /** How rare the numbers are that both hold. */
    NUMBERS,
    /** How rare the words are that of all stories at hand only this one holds. */
    ONLY_HERE,
    /** The days that have passed since its last article. */
    GAP,
    /** Whether both tell of the same sort of happening. */
    SORT,
    /** Whether the outlet has told of it already: outlets tell a thing once more often than twice. */
    OUTLET,
    /** How lately it has done so: 1 now, less and less with the days. */
    OUTLET_LATELY,
    /** What share of the words that most of its articles hold the arrival holds too. */
    CORE,
    /** What share of the names with which the arrival begins the story lacks. */
    NEW_NAMES,
    /** How many articles it has. */
    SIZE,
    /** The same sort, and the same names. */
    SORT_AND_NAMES,
    /** Whether the arrival speaks of a day with which one of its articles begins. */
    DAY,
    /** Whether it begins with none of those days. */
    OTHER_DAY,
    /** The same sort on another day: the next match. */
    SORT_ON_OTHER_DAY,
    /** Whether it is the next of its sort: a match on another day, more than a day later, or a storm of another name. */
    NEXT_OF_ITS_SORT,
    /** How much of the arrival's names that it begins with and repeats the story lacks. */
    OTHER_SUBJECT,
    /** The same sort, where the arrival says that it happened again. */
    SORT_AGAIN;

    private static final double DAY_SECONDS = 86_400;

    /** The night's match is told until the evening after. */
    private static final long TOLD_SECONDS = 36 * 3600;

    private static final double RARE = 2;
    private static final double RAREST_NUMBERS = 15;
    private static final double RAREST_WORDS = 40;

    private static final double CLOSE = 0.25;

    /** Whether the two share nothing that tells who or where, so that only a close likeness could join them. */
    static boolean isStrange(double[] likeness, MarkedText arrival) {
        for (ArrivedText.Occurrence occurrence : arrival.text.terms()) {
            if (occurrence.name()) {
                return likeness[NAMES.ordinal()] == 0 && likeness[LIKEST.ordinal()] <= CLOSE;
            }
        }
        return false;
    }

    static double[] of(MarkedText arrival, HeldStory story, Rarities rarities) {
        double[] of = new double[values().length];
        Shares shares = new Shares();
        double centre = centre(arrival, story, rarities, of);
        double names = names(arrival, story, shares);
        ArrivedText text = arrival.text;
        double length = Math.sqrt(Sorts.product(story.sorts(), story.sorts()));
        double sort = length == 0 ? 0 : Sorts.product(text.sorts(), story.sorts()) / length;
        Long lastBy = story.lastBy(text.outlet());
        boolean otherDay = !text.leadDays().isEmpty() && noneOf(text.leadDays(), story.days());
        set(of, LIKEST, likest(arrival, story, rarities));
        set(of, CENTRE, centre);
        set(of, NAMES, names);
        set(of, OTHERS, shares.sharedOthers / Math.max(arrival.sum - shares.nameWeights, 1));
        set(of, NUMBERS, Math.min(shares.numbers, RAREST_NUMBERS) / RAREST_NUMBERS);
        set(of, ONLY_HERE, Math.sqrt(Math.min(shares.onlyHere, RAREST_WORDS) / RAREST_WORDS));
        set(of, GAP, Math.log1p(story.gap(text.time()) / DAY_SECONDS));
        set(of, SORT, sort);
        set(of, OUTLET, lastBy != null);
        set(of, OUTLET_LATELY, lastBy == null ? 0 : Math.exp(-Math.abs(text.time() - lastBy) / DAY_SECONDS));
        set(of, NEW_NAMES, shares.leadNamesLacking / (shares.leadNames + 2));
        set(of, SIZE, Math.log(story.size()));
        set(of, SORT_AND_NAMES, sort * names);
        set(of, DAY, !noneOf(text.days(), story.days()));
        set(of, OTHER_DAY, otherDay);
        set(of, SORT_ON_OTHER_DAY, otherDay ? sort : 0);
        set(of, NEXT_OF_ITS_SORT, next(text, story, otherDay, length));
        set(of, OTHER_SUBJECT, shares.subject == 0 ? 0 : shares.subjectLacking / shares.subject);
        set(of, SORT_AGAIN, text.another() ? sort : 0);
        return of;
    }

    private static double next(ArrivedText text, HeldStory story, boolean otherDay, double length) {
        if (!text.named().isEmpty() && !story.named().isEmpty()) {
            return noneOf(text.named(), story.named()) ? 1 : 0;
        }
        boolean later = otherDay && story.gap(text.time()) > TOLD_SECONDS;
        return later && length > 0 ? Sorts.product(text.ofADay(), story.sorts()) / length : 0;
    }

    private static void set(double[] of, Likeness what, double value) {
        of[what.ordinal()] = value;
    }

    private static void set(double[] of, Likeness what, boolean value) {
        of[what.ordinal()] = value ? 1 : 0;
    }

    private static <T> boolean noneOf(Set<T> some, Set<T> others) {
        return Collections.disjoint(some, others);
    }

    /** The cosine with the story's words; marks them, so that the arrival's words know whether the story holds them. */
    private static double centre(MarkedText arrival, HeldStory story, Rarities rarities, double[] of) {
        double product = 0;
        double square = 0;
        double core = 0;
        double sharedCore = 0;
        for (int i = 0; i < story.words(); i++) {
            Term term = story.term(i);
            double rarity = rarities.of(term);
            double weight = rarity * story.count(i) / story.size();
            boolean shared = arrival.holds(term);
            term.storyMark = story.foundMark;
            square += weight * weight;
            product += shared ? weight * term.weight : 0;
            if (story.count(i) * 2 >= story.size() && rarity > RARE) {
                core += rarity;
                sharedCore += shared ? rarity : 0;
            }
        }
        set(of, CORE, sharedCore / (core + 4));
        return product == 0 ? 0 : product / (arrival.length * Math.sqrt(square));
    }

    private static double likest(MarkedText arrival, HeldStory story, Rarities rarities) {
        double likest = 0;
        for (HeldStory.Member member : story.latest()) {
            double product = 0;
            double square = 0;
            for (int i = 0; i < member.terms().length; i++) {
                double weight = member.often()[i] * rarities.of(member.terms()[i]);
                square += weight * weight;
                product += arrival.holds(member.terms()[i]) ? weight * member.terms()[i].weight : 0;
            }
            likest = product == 0 ? likest : Math.max(likest, product / (arrival.length * Math.sqrt(square)));
        }
        return likest;
    }

    /** Sums over the arrival's words. */
    private static final class Shares {
        private double nameWeights;
        private double sharedOthers;
        private double numbers;
        private double onlyHere;
        private double leadNames;
        private double leadNamesLacking;
        private double subject;
        private double subjectLacking;
    }

    private static double names(MarkedText arrival, HeldStory story, Shares shares) {
        double all = 0;
        double shared = 0;
        for (int i = 0; i < arrival.terms.length; i++) {
            ArrivedText.Occurrence word = arrival.text.terms()[i];
            Term term = arrival.terms[i];
            double rarity = arrival.rarities[i];
            boolean held = term.storyMark == story.foundMark;
            if (word.name()) {
                all += rarity;
                shared += held ? rarity : 0;
                shares.nameWeights += term.weight;
            } else {
                shares.sharedOthers += held ? term.weight : 0;
            }
            if (word.inLead()) {
                shares.leadNames += rarity;
                shares.leadNamesLacking += held ? 0 : rarity;
                if (word.times() > 1) {
                    shares.subject += rarity * word.times();
                    shares.subjectLacking += held ? 0 : rarity * word.times();
                }
            }
            shares.numbers += held && word.isNumber() ? rarity : 0;
            shares.onlyHere += held && term.stories() == 1 ? rarity : 0;
        }
        return shared / (all + 2);
    }

    /** How much words tell while one arrival is looked at. */
    interface Rarities {
        double of(Term term);
    }
}
