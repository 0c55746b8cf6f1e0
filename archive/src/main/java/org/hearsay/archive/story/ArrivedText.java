// SPDX-License-Identifier: Apache-2.0
package org.hearsay.archive.story;

import java.time.LocalDate;
import java.util.Set;

/**
 * An arrival as it is compared.
 *
 * @param id the arrival's
 * @param outlet the arrival's; empty when unknown
 * @param seconds when it was published, in seconds since 1970
 * @param terms its words of content, each once
 * @param days up to which it speaks, its own among them when its beginning names none; empty when its date is unknown
 * @param leadDays those that its beginning names, or its own
 * @param sorts what sorts of happenings it tells of: a vector of length 1, or of zeros
 * @param another whether its beginning says that something happened again
 * @param runs by which copies are known
 */
record ArrivedText(
        String id,
        String outlet,
        long seconds,
        Occurrence[] terms,
        Set<LocalDate> days,
        Set<LocalDate> leadDays,
        double[] sorts,
        boolean another,
        Runs runs) {

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
    record Occurrence(String stem, int times, boolean inHeadline, boolean name, boolean office, boolean inLead) {
        /** A word counts less the second time. */
        double often() {
            return 1 + Math.log(times);
        }

        boolean isNumber() {
            return Character.isDigit(stem.charAt(0)) && stem.length() > 1;
        }
    }
}
