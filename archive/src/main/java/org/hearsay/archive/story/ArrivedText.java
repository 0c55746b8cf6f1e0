// SPDX-License-Identifier: Apache-2.0
package org.hearsay.archive.story;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An arrival as it is compared.
 *
 * @param id the arrival's
 * @param outlet the arrival's; empty when unknown
 * @param seconds when it was published, in seconds since 1970; null when unknown
 * @param terms its words of content, each once
 * @param days up to which it speaks, its own among them when its beginning names none; empty when its date is unknown
 * @param leadDays those that its beginning names, or its own
 * @param sorts what sorts of happenings it tells of: a vector of length 1, or of zeros
 * @param ofADay what of that tells of happenings that are over in a day
 * @param named names that happenings bear in it, as storms do
 * @param another whether its beginning says that something happened again
 * @param runs by which copies are known
 */
public record ArrivedText(
        String id,
        String outlet,
        @Nullable Long seconds,
        Occurrence[] terms,
        Set<LocalDate> days,
        Set<LocalDate> leadDays,
        double[] sorts,
        double[] ofADay,
        Set<String> named,
        boolean another,
        Runs runs) {
    /** The same under another id. */
    public ArrivedText as(String other) {
        return new ArrivedText(other, outlet, seconds, terms, days, leadDays, sorts, ofADay, named, another, runs);
    }

    /** The same with a time, where it has none. */
    ArrivedText at(long latest) {
        return seconds != null
                ? this
                : new ArrivedText(id, outlet, latest, terms, days, leadDays, sorts, ofADay, named, another, runs);
    }

    /** When it was published; only of what was given a time. */
    long time() {
        return Objects.requireNonNull(seconds);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return id;
    }

    /**
     * A word in an article.
     *
     * @param stem the word
     * @param times how often it stands there
     * @param inHeadline whether the headline holds it
     * @param name whether it is a name
     * @param office whether the name stands behind an office
     * @param inLead whether it is a name with which the article begins
     */
    public record Occurrence(String stem, int times, boolean inHeadline, boolean name, boolean office, boolean inLead) {
        /** A word counts less the second time. */
        double often() {
            return 1 + Math.log(times);
        }

        boolean isNumber() {
            return Character.isDigit(stem.charAt(0)) && stem.length() > 1;
        }
    }
}
