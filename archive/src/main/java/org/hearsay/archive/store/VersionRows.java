// SPDX-License-Identifier: Apache-2.0
package org.hearsay.archive.store;

import java.sql.SQLException;
import java.util.Map;
import java.util.function.ToLongFunction;
import org.hearsay.Reading;
import org.hearsay.archive.entity.Identified;
import org.hearsay.article.Article;
import org.hearsay.article.Metadata;
import org.hearsay.article.PageDate;
import org.hearsay.article.Span;
import org.hearsay.entity.Entity;
import org.hearsay.record.JsonLine;
import org.hearsay.statement.Cue;
import org.hearsay.statement.Stance;
import org.hearsay.statement.Statement;
import org.jspecify.annotations.Nullable;

/** The rows of one version of an article. */
final class VersionRows {
    private final Batch batch;
    private final Dialect dialect;
    private final Entry entry;
    private final long version;

    VersionRows(Batch batch, Dialect dialect, Entry entry, long version) {
        this.batch = batch;
        this.dialect = dialect;
        this.entry = entry;
        this.version = version;
    }

    /** The version itself with its record. */
    void version(long article, int number, String seen, String reader) throws SQLException {
        Article read = entry.reading().article();
        Metadata metadata = read.metadata();
        PageDate published = metadata.published();
        batch.add(Row.in("version")
                .with("id", version)
                .with("article", article)
                .with("number", number)
                .with("seen", seen)
                .with("text_sha256", entry.textSha256())
                .with("outlet", metadata.outlet().name())
                .with("outlet_folded", Entry.folded(metadata.outlet().name()))
                .with("domain", metadata.outlet().domain())
                .with("agency", agencies(metadata))
                .with("headline", metadata.headline())
                .with("published", published == null ? null : published.value())
                .with("day", entry.day())
                .with("language", metadata.language())
                .with("page_kind", metadata.pageKind().key())
                .with("whole", read.whole() ? 1 : 0)
                .with("reader", reader)
                .with("record", entry.record()));
    }

    /** The bytes that it was read from. */
    void page() throws SQLException {
        batch.add(Row.in("page")
                .with("version", version)
                .with("bytes", entry.page())
                .with("facts", entry.facts()));
    }

    /** What a newer reader says of it. */
    void reread(String reader) throws SQLException {
        Article read = entry.reading().article();
        Metadata metadata = read.metadata();
        PageDate published = metadata.published();
        batch.add(
                "UPDATE version SET text_sha256 = ?, outlet = ?, outlet_folded = ?, domain = ?, agency = ?, headline = ?, published = ?,"
                        + " day = ?, language = ?, page_kind = ?, whole = ?, reader = ?, record = ?, revision = revision + 1"
                        + " WHERE id = ?",
                entry.textSha256(),
                metadata.outlet().name(),
                Entry.folded(metadata.outlet().name()),
                metadata.outlet().domain(),
                agencies(metadata),
                metadata.headline(),
                published == null ? null : published.value(),
                entry.day(),
                metadata.language(),
                metadata.pageKind().key(),
                read.whole() ? 1 : 0,
                reader,
                entry.record(),
                version);
    }

    /**
     * What makes it findable; all of it follows from the record.
     *
     * @param numbers gives each statement, by its id in the record, its number in the archive
     */
    void found(Map<String, Identified> identified, ToLongFunction<String> numbers) throws SQLException {
        words("article_words", version, entry.words());
        for (Entity entity : entry.reading().entities()) {
            Identified who = identified.get(entity.id());
            if (who != null) {
                appearance(entity, who);
            }
        }
        for (Entry.Said said : entry.statements()) {
            long id = numbers.applyAsLong(said.statement().id());
            statement(said, id, identified);
            words("statement_words", id, said.words());
        }
        for (Entry.Called label : entry.labels()) {
            label(label, identified);
        }
    }

    private void words(String table, long id, java.util.List<String> words) throws SQLException {
        batch.add(
                Row.in(table).with(dialect.wordsKey(), id).with("words", dialect.indexed(words)), dialect.wordsType());
    }

    private void appearance(Entity entity, Identified who) throws SQLException {
        batch.add(Row.in("appearance")
                .with("version", version)
                .with("local", entity.id())
                .with("entity", who.entity())
                .with("kind", JsonLine.name(entity.kind()))
                .with("name", entity.name())
                .with("roles", String.join("; ", entity.roles()))
                .with("affiliation", entry.affiliation(entity))
                .with("grounds", who.grounds().key()));
    }

    private void statement(Entry.Said said, long id, Map<String, Identified> identified) throws SQLException {
        Reading reading = entry.reading();
        Statement statement = said.statement();
        Entity speaker = reading.speaker(statement).orElse(null);
        Cue cue = statement.cue();
        Span source = statement.source();
        Span span = Entry.span(statement);
        batch.add(Row.in("statement")
                .with("id", id)
                .with("version", version)
                .with("local", statement.id())
                .with("kind", JsonLine.name(statement.kind()))
                .with("act", JsonLine.name(statement.act()))
                .with("reality", JsonLine.name(statement.reality()))
                .with("stance", cue == null ? "" : stances(cue))
                .with("cue", cue == null ? null : cue.lemma())
                .with("source", source == null ? null : reading.text(source))
                .with("speaker", speaker == null ? null : number(identified.get(speaker.id())))
                .with("speaker_name", speaker == null ? null : speaker.name())
                .with("speaker_folded", speaker == null ? null : Entry.folded(speaker.name()))
                .with("affiliation", entry.affiliation(speaker))
                .with("affiliation_folded", Entry.folded(entry.affiliation(speaker)))
                .with("content", said.content())
                .with("start_offset", span.start())
                .with("end_offset", span.end()));
    }

    private void label(Entry.Called label, Map<String, Identified> identified) throws SQLException {
        batch.add(Row.in("label")
                .with("version", version)
                .with("referent", label.referent())
                .with("entity", number(identified.get(label.referent())))
                .with("words", label.words())
                .with("folded", label.folded())
                .with("voice", label.voice())
                .with("uses", label.uses()));
    }

    /** Each between blanks, so that one of them can be sought. */
    private static String stances(Cue cue) {
        StringBuilder stances = new StringBuilder(" ");
        for (Stance stance : cue.stance()) {
            stances.append(JsonLine.name(stance)).append(' ');
        }
        return stances.toString();
    }

    private static @Nullable String agencies(Metadata metadata) {
        return metadata.agency().isEmpty() ? null : String.join("; ", metadata.agency());
    }

    private static @Nullable Long number(@Nullable Identified identified) {
        return identified == null ? null : identified.entity();
    }
}
