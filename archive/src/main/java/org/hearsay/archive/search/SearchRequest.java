// SPDX-License-Identifier: Apache-2.0
package org.hearsay.archive.search;

import org.jspecify.annotations.Nullable;

/**
 * What is sought. A filter that is null lets everything pass; words of a filter match whole words, whatever their capitals
 * and accents.
 *
 * @param words as {@link QueryWords} reads them; empty: everything that the filters let pass
 * @param statements whether statements are sought, else articles
 * @param speaker words of a speaker's name
 * @param affiliation words of the name of a speaker's organisation
 * @param outlet words of an outlet's name, or its domain
 * @param kind of statement: direct, mixed, indirect, bare
 * @param act speech, attitude, evidence
 * @param reality actual, negated, hypothetical, question, future
 * @param stance of the cue, such as doubting
 * @param since first day of publication, such as 2024-03-14 or 2024-03
 * @param until last day of publication, itself included
 * @param label words with which the article calls somebody or something
 * @param story number of a story
 * @param everyVersion whether older versions are sought too
 * @param byDate the newest first; else the best first
 * @param limit at most so many; 0: all
 */
public record SearchRequest(
        String words,
        boolean statements,
        @Nullable String speaker,
        @Nullable String affiliation,
        @Nullable String outlet,
        @Nullable String kind,
        @Nullable String act,
        @Nullable String reality,
        @Nullable String stance,
        @Nullable String since,
        @Nullable String until,
        @Nullable String label,
        @Nullable Long story,
        boolean everyVersion,
        boolean byDate,
        int limit) {
    /** Words in articles, the best twenty first. */
    public static SearchRequest ofWords(String words) {
        return new SearchRequest(
                words, false, null, null, null, null, null, null, null, null, null, null, null, false, false, 20);
    }

    /** The same, in statements. */
    public SearchRequest inStatements() {
        return new SearchRequest(
                words,
                true,
                speaker,
                affiliation,
                outlet,
                kind,
                act,
                reality,
                stance,
                since,
                until,
                label,
                story,
                everyVersion,
                byDate,
                limit);
    }

    /** The same with another number of results; 0: all. */
    public SearchRequest limited(int most) {
        return new SearchRequest(
                words,
                statements,
                speaker,
                affiliation,
                outlet,
                kind,
                act,
                reality,
                stance,
                since,
                until,
                label,
                story,
                everyVersion,
                byDate,
                most);
    }

    /** The same with the newest first. */
    public SearchRequest newestFirst() {
        return new SearchRequest(
                words,
                statements,
                speaker,
                affiliation,
                outlet,
                kind,
                act,
                reality,
                stance,
                since,
                until,
                label,
                story,
                everyVersion,
                true,
                limit);
    }
}
