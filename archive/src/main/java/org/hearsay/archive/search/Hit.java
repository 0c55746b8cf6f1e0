// SPDX-License-Identifier: Apache-2.0
package org.hearsay.archive.search;

import org.jspecify.annotations.Nullable;

/**
 * What a search found: an article, or a statement in one.
 *
 * @param article the article's number in the archive
 * @param version the number of its version, from 1
 * @param address by what the archive knows it
 * @param outlet null when unknown
 * @param headline null when none was found
 * @param published as the page gives it; null when it does not
 * @param day of publication, or of the date against which the article was read; null when unknown
 * @param story number of its story; null when it is in none
 * @param said the statement; null when articles were sought
 * @param snippet words around what was sought
 */
public record Hit(
        long article,
        int version,
        String address,
        @Nullable String outlet,
        @Nullable String headline,
        @Nullable String published,
        @Nullable String day,
        @Nullable Long story,
        @Nullable Said said,
        Snippet snippet) {
    /**
     * A statement.
     *
     * @param id its id in the record of its version
     * @param kind direct, mixed, indirect, bare
     * @param act speech, attitude, evidence
     * @param reality actual, negated, …
     * @param stance the cue's stances, a blank between them
     * @param cue its lemma; null of a quotation alone
     * @param source the words that name the source; null when there are none
     * @param entity number of the speaker over the archive; null when he is not known there
     * @param speaker the speaker's name in the article; null when unknown
     * @param affiliation the speaker's organisation; null when none is told
     * @param content what is said
     * @param start where the statement begins in the article's text, in UTF-16 units
     * @param end where it ends, exclusive
     */
    public record Said(
            String id,
            String kind,
            String act,
            String reality,
            String stance,
            @Nullable String cue,
            @Nullable String source,
            @Nullable Long entity,
            @Nullable String speaker,
            @Nullable String affiliation,
            String content,
            int start,
            int end) {}
}
