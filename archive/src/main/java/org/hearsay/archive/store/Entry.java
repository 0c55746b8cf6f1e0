// SPDX-License-Identifier: Apache-2.0
package org.hearsay.archive.store;

import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.Reading;
import org.hearsay.archive.story.Arrival;
import org.hearsay.archive.story.ArrivalReader;
import org.hearsay.archive.story.ArrivedText;
import org.hearsay.archive.words.SearchWords;
import org.hearsay.article.Article;
import org.hearsay.article.Page;
import org.hearsay.article.PageDate;
import org.hearsay.article.Span;
import org.hearsay.entity.Entity;
import org.hearsay.label.Label;
import org.hearsay.lexicon.Lexicons;
import org.hearsay.record.RecordJson;
import org.hearsay.statement.Statement;
import org.jspecify.annotations.Nullable;

/**
 * A reading made ready for the archive, so that the one writer has little to do; any thread may make it.
 *
 * @param reading the reading
 * @param address by what the archive knows the article
 * @param sha256 of the page's bytes
 * @param textSha256 of the article's text; pages that differ in it are versions
 * @param taken when the page was fetched or captured; null when nobody knows, and then it is now
 * @param day of publication, or of the anchor, as precise as it is known; null when none is
 * @param record the reading as JSON, packed
 * @param page the page's bytes, packed
 * @param facts what else is known of the page
 * @param words of headline and text, for the index
 * @param statements its statements
 * @param story what stories are compared by
 * @param labels the words for each entity, with the number of times they were used
 */
public record Entry(
        Reading reading,
        String address,
        String sha256,
        String textSha256,
        @Nullable Instant taken,
        @Nullable String day,
        byte[] record,
        byte[] page,
        String facts,
        List<String> words,
        List<Said> statements,
        ArrivedText story,
        List<Called> labels) {
    /** Splitting words keeps state, so each thread has its own. */
    private static final ThreadLocal<ArrivalReader> READERS =
            ThreadLocal.withInitial(() -> new ArrivalReader(Lexicons.shipped()));

    /**
     * A statement with its words.
     *
     * @param statement the statement
     * @param content its content; a gap between two stretches is an ellipsis
     * @param words of the content, for the index
     */
    record Said(Statement statement, String content, List<String> words) {}

    /** The words for an entity in one voice, and how often they were used. */
    record Called(String referent, String words, String folded, String voice, int uses) {}

    /** A reading of a page whose bytes are at hand. */
    public static Entry of(Reading reading) {
        return of(reading, reading.article().page());
    }

    /** A reading, as of a record that was read back, with the page that it was made of. */
    public static Entry of(Reading reading, Page page) {
        Article article = reading.article();
        return new Entry(
                reading,
                Addresses.of(article),
                article.page().sha256(),
                textSha256(article),
                page.taken(),
                day(article),
                Packed.of(RecordJson.line(reading)),
                Packed.of(page.bytes()),
                PageFacts.of(page),
                SearchWords.forms(article.text()),
                reading.statements().stream().map(s -> said(reading, s)).toList(),
                READERS.get().read(Arrival.of("", article)),
                labels(reading));
    }

    /** The same page with another reading of it. */
    Entry with(Reading other) {
        return new Entry(
                other,
                address,
                sha256,
                textSha256,
                taken,
                day,
                Packed.of(RecordJson.line(other)),
                page,
                facts,
                words,
                other.statements().stream().map(s -> said(other, s)).toList(),
                story,
                labels(other));
    }

    /** The fingerprint of an article's text. */
    public static String textSha256(Article article) {
        return Fingerprint.of(article.text());
    }

    private static @Nullable String day(Article article) {
        PageDate published = article.metadata().published();
        PageDate date = published != null
                ? published
                : article.anchor() == null ? null : article.anchor().date();
        return date == null
                ? null
                : date.value().substring(0, Math.min(10, date.value().length()));
    }

    private static Said said(Reading reading, Statement statement) {
        String content = statement.content().stream().map(reading::text).collect(Collectors.joining(" … "));
        return new Said(statement, content, SearchWords.forms(content));
    }

    private static List<Called> labels(Reading reading) {
        Map<List<String>, Integer> uses = new LinkedHashMap<>();
        for (Label label : reading.labels()) {
            String voice = label.statement() == null ? "own" : "quoted";
            uses.merge(List.of(label.referent(), reading.text(label.span()), voice), 1, Integer::sum);
        }
        return uses.entrySet().stream()
                .map(e -> new Called(
                        e.getKey().get(0),
                        e.getKey().get(1),
                        " " + SearchWords.joined(e.getKey().get(1)) + " ",
                        e.getKey().get(2),
                        e.getValue()))
                .toList();
    }

    /** Words as they are sought, a blank before and after each, so that whole words are found; null of null. */
    static @Nullable String folded(@Nullable String text) {
        return text == null ? null : " " + SearchWords.joined(text) + " ";
    }

    /** From the first word of a statement to its last: source, cue and content. */
    static Span span(Statement statement) {
        return Stream.of(
                        Stream.ofNullable(statement.source()),
                        Stream.ofNullable(statement.cue()).map(c -> c.span()),
                        statement.content().stream())
                .flatMap(s -> s)
                .reduce(Span::cover)
                .orElseThrow();
    }

    /** The affiliation of an entity of this reading by its name. */
    @Nullable
    String affiliation(@Nullable Entity entity) {
        return entity == null || entity.affiliation() == null
                ? null
                : reading.entity(entity.affiliation()).map(Entity::name).orElse(null);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Entry entry && sha256.equals(entry.sha256) && Arrays.equals(record, entry.record);
    }

    @Override
    public int hashCode() {
        return sha256.hashCode();
    }

    @Override
    public String toString() {
        return address;
    }
}
