// SPDX-License-Identifier: Apache-2.0
package org.hearsay.archive.export;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import org.hearsay.archive.search.Hit;
import org.jspecify.annotations.Nullable;

/**
 * A hit as a row of a table. The columns bear these names; those that end in {@code _cp} count Unicode code points into the
 * article's text, half-open, as Python and R do. Of an article that was sought as a whole the columns from
 * {@code statement} on are empty.
 *
 * @param article the article's number in the archive
 * @param version the number of its version, from 1
 * @param address by what the archive knows it
 * @param outlet who published it
 * @param headline of the article
 * @param published as the page gives it
 * @param day of publication, or of the date against which the article was read
 * @param seen when this version was read
 * @param story number of its story
 * @param statement its id in the record
 * @param kind direct, mixed, indirect, bare
 * @param act speech, attitude, evidence
 * @param reality actual, negated, …
 * @param stance of the cue, a blank between several
 * @param cue its lemma
 * @param source the words that name the source
 * @param speaker the speaker's name in the article
 * @param entity the speaker's number in the archive
 * @param affiliation the speaker's organisation
 * @param content what is said
 * @param start_cp where the statement begins in the article's text
 * @param end_cp where it ends
 */
public record HitRow(
        long article,
        int version,
        String address,
        @Nullable String outlet,
        @Nullable String headline,
        @Nullable String published,
        @Nullable String day,
        String seen,
        @Nullable Long story,
        @Nullable String statement,
        @Nullable String kind,
        @Nullable String act,
        @Nullable String reality,
        @Nullable String stance,
        @Nullable String cue,
        @Nullable String source,
        @Nullable String speaker,
        @Nullable Long entity,
        @Nullable String affiliation,
        @Nullable String content,
        @Nullable Integer start_cp,
        @Nullable Integer end_cp) {
    /** The names of the columns, in order. */
    static List<String> columns() {
        return Arrays.stream(HitRow.class.getRecordComponents())
                .map(RecordComponent::getName)
                .toList();
    }

    static HitRow of(Hit hit, Texts texts) {
        Hit.Said said = hit.said();
        return new HitRow(
                hit.article(),
                hit.version(),
                hit.address(),
                hit.outlet(),
                hit.headline(),
                hit.published(),
                hit.day(),
                texts.seen(hit),
                hit.story(),
                said == null ? null : said.id(),
                said == null ? null : said.kind(),
                said == null ? null : said.act(),
                said == null ? null : said.reality(),
                said == null ? null : said.stance(),
                said == null ? null : said.cue(),
                said == null ? null : said.source(),
                said == null ? null : said.speaker(),
                said == null ? null : said.entity(),
                said == null ? null : said.affiliation(),
                said == null ? null : said.content(),
                said == null ? null : texts.codePoints(hit, said.start()),
                said == null ? null : texts.codePoints(hit, said.end()));
    }

    /** The values in the order of the columns. */
    List<@Nullable Object> values() {
        return Arrays.asList(
                article,
                version,
                address,
                outlet,
                headline,
                published,
                day,
                seen,
                story,
                statement,
                kind,
                act,
                reality,
                stance,
                cue,
                source,
                speaker,
                entity,
                affiliation,
                content,
                start_cp,
                end_cp);
    }
}
